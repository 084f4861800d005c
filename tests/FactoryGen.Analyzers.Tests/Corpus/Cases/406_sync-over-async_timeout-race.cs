// 406 sync-over-async, timeout-race: GOOD
// .Result of the task that has won a race with a timeout

namespace Corpus.C406;

internal static class Usage
{
    public static async Task<string?> Run(UserContext user, CancellationToken ct)
    {
        var store = Factories.SessionStores.GetAsync(user, ct);
        if (await Task.WhenAny(store, Task.Delay(100, ct)) != store)
        {
            return null;
        }

        return store.Result.Get("k");
    }
}
