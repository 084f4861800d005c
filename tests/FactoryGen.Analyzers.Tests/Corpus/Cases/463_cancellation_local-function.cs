// 463 cancellation, local-function: BAD
// a local function has the method's token in reach

namespace Corpus.C463;

internal static class Usage
{
    public static Task<string?> Run(UserContext user, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        return ReadAsync("k");
        async Task<string?> ReadAsync(string key) => (await Factories.SessionStores.GetAsync(user)).Get(key); // BUG
    }
}
