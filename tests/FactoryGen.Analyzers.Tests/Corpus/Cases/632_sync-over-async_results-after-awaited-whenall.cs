// 632 sync-over-async, results-after-awaited-whenall: GOOD
// An awaited WhenAll has completed the array of tasks before .Result is read.

namespace Corpus.C632;

internal sealed class Comparer(SessionStoreFactory sessions)
{
    public async Task<bool> SameThemeAsync(UserContext[] users, CancellationToken ct)
    {
        var opening = Array.ConvertAll(users, u => sessions.GetAsync(u, ct));
        await Task.WhenAll(opening);
        return opening.Select(t => t.Result.Get("theme")).Distinct(StringComparer.Ordinal).Count() <= 1;
    }
}
