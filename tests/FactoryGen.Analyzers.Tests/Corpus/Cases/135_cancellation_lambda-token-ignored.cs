// 135 cancellation, lambda-token-ignored: BAD
// the lambda's own token parameter is not forwarded

namespace Corpus.C135;

internal static class Usage
{
    public static async Task WarmAll(IEnumerable<UserContext> users, CancellationToken ct)
    {
        await Parallel.ForEachAsync(users, ct, async (u, token) => _ = await Factories.SessionStores.GetAsync(u)); // BUG
    }
}
