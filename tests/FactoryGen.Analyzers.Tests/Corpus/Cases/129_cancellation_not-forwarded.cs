// 129 cancellation, not-forwarded: BAD
// token in scope, not forwarded to the async factory

namespace Corpus.C129;

internal static class Usage
{
    public static async Task<string?> Run(UserContext user, CancellationToken ct)
    {
        ISessionStore store = await Factories.SessionStores.GetAsync(user); // BUG
        ct.ThrowIfCancellationRequested();
        return store.Get("k");
    }
}
