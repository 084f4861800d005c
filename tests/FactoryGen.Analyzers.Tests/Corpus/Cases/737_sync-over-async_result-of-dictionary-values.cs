// 737 sync-over-async, result-of-dictionary-values: GOOD
// `.Value.Result` on a dictionary of tasks whose values an awaited WhenAll has completed

namespace Corpus.C737;

internal sealed class TeamThemes(SessionStoreFactory stores)
{
    public async Task<Dictionary<UserId, string?>> LoadAsync(IEnumerable<UserContext> users, CancellationToken ct)
    {
        var opening = users.ToDictionary(u => u.Id, u => stores.GetAsync(u, ct));
        await Task.WhenAll(opening.Values);
        return opening.ToDictionary(p => p.Key, p => p.Value.Result.Get("theme"));
    }
}
