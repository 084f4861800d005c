// 443 sync-over-async, awaited-in-one-branch: BAD
// awaited in one branch only

namespace Corpus.C443;

internal static class Usage
{
    public static async Task<string?> Run(UserContext user, bool isSlow, CancellationToken ct)
    {
        var store = Factories.SessionStores.GetAsync(user, ct);
        if (isSlow) await store;
        return store.Result.Get("k"); // BUG
    }
}
