// 817 sync-over-async, blocking-indexer: BAD
// an indexer blocks on the asynchronous factory

namespace Corpus.C817;

internal sealed class DocumentProperties(UserContext author)
{
    private readonly Dictionary<string, string> _edited = new(StringComparer.Ordinal);

    public string? this[string name]
    {
        get => _edited.TryGetValue(name, out var value) ? value : Factories.SessionStores.GetAsync(author).Result.Get(name); // BUG
        set => _edited[name] = value ?? "";
    }
}
