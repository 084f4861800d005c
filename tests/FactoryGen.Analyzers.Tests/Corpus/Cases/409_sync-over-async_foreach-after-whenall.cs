// 409 sync-over-async, foreach-after-whenall: GOOD
// .Result in a loop over tasks that were awaited together

namespace Corpus.C409;

internal static class Usage
{
    public static async Task<int> Run(IEnumerable<UserContext> users, CancellationToken ct)
    {
        var tasks = users.Select(user => Factories.SessionStores.GetAsync(user, ct)).ToList();
        await Task.WhenAll(tasks).ConfigureAwait(false);
        var found = 0;
        foreach (var task in tasks) found += task.Result.Get("k") is null ? 0 : 1;
        return found;
    }
}
