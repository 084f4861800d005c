// 620 missing-await, waitasync-with-timeout: GOOD
// The task's own members (WaitAsync, ConfigureAwait) are used, and the result is awaited.

namespace Corpus.C620;

internal static class Patience
{
    public static async Task<string?> ReadAsync(UserContext user, TimeSpan patience, CancellationToken ct)
    {
        var opening = Factories.SessionStores.GetAsync(user, ct);
        var store = await opening.WaitAsync(patience, ct).ConfigureAwait(false);
        return store.Get("theme");
    }
}
