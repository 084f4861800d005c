// 324 missing-await, linq-then-whenall: GOOD
// Select over the async factory, into a list that is counted and then awaited

namespace Corpus.C324;

internal static class Usage
{
    public static async Task<int> ReadyStores(IEnumerable<UserContext> users, CancellationToken ct)
    {
        var opening = users.Select(u => Factories.SessionStores.GetAsync(u, ct)).ToList();
        Log.Write(opening.Count);
        var stores = await Task.WhenAll(opening);
        return stores.Count(s => s.Get("k") is not null);
    }
}
