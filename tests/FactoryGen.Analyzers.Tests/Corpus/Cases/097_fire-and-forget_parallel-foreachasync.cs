// 097 fire-and-forget, parallel-foreachasync: GOOD
// Parallel.ForEachAsync awaited

namespace Corpus.C097;

internal static class Usage
{
    public static async Task WarmAll(IEnumerable<UserContext> users, CancellationToken ct)
    {
        await Parallel.ForEachAsync(users, ct, async (u, token) => _ = await Factories.SessionStores.GetAsync(u, token));
    }
}
