// 404 sync-over-async, select-result-after-whenall: GOOD
// Select(t => t.Result) over tasks that an awaited WhenAll has completed

namespace Corpus.C404;

internal static class Usage
{
    public static async Task<List<string?>> Run(IEnumerable<UserContext> users, CancellationToken ct)
    {
        var tasks = users.Select(user => Factories.SessionStores.GetAsync(user, ct)).ToArray();
        await Task.WhenAll(tasks);
        return tasks.Select(task => task.Result.Get("k")).ToList();
    }
}
