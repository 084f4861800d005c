// 465 cancellation, outer-token-in-linq: BAD
// a lambda of a query has the method's token in reach

namespace Corpus.C465;

internal static class Usage
{
    public static async Task<int> Run(IEnumerable<UserContext> users, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var stores = await Task.WhenAll(users.Select(user => Factories.SessionStores.GetAsync(user))); // BUG
        return stores.Length;
    }
}
