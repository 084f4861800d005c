// 434 sync-over-async, in-lazy: BAD
// a Lazy whose factory blocks

namespace Corpus.C434;

internal sealed class Usage(UserContext user)
{
    private readonly Lazy<string?> _text = new(() => Factories.SessionStores.GetAsync(user).GetAwaiter().GetResult().Get("k")); // BUG
    public string? Text => _text.Value;
}
