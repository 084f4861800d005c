// 405 sync-over-async, status-test: GOOD
// .Result behind a test of the task's Status

namespace Corpus.C405;

internal static class Usage
{
    public static async Task<string?> Run(UserContext user, CancellationToken ct)
    {
        var store = Factories.SessionStores.GetAsync(user, ct);
        return store.Status == TaskStatus.RanToCompletion ? store.Result.Get("k") : (await store).Get("k");
    }
}
