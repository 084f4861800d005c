// 619 missing-await, collected-then-whenall: GOOD
// The tasks are collected in a list first and awaited together.

namespace Corpus.C619;

internal sealed class StoreReader(SessionStoreFactory sessions)
{
    public async Task<IReadOnlyList<string?>> ReadAsync(IEnumerable<UserContext> users, string key, CancellationToken ct)
    {
        var opening = new List<Task<ISessionStore>>();
        foreach (var user in users)
            opening.Add(sessions.GetAsync(user, ct));

        ISessionStore[] stores = await Task.WhenAll(opening);
        return Array.ConvertAll(stores, s => s.Get(key));
    }
}
