// 441 sync-over-async, result-after-whenany: BAD
// .Result behind a WhenAny that a timeout may have won

namespace Corpus.C441;

internal static class Usage
{
    public static async Task<string?> Run(UserContext user, CancellationToken ct)
    {
        var store = Factories.SessionStores.GetAsync(user, ct);
        await Task.WhenAny(store, Task.Delay(100, ct));
        return store.Result.Get("k"); // BUG
    }
}
