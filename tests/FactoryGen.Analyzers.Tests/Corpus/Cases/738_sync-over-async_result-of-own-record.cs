// 738 sync-over-async, result-of-own-record: GOOD
// `.Result` on an awaited record of one's own that happens to carry the store under that name

namespace Corpus.C738;

internal sealed record Timed<T>(T Result, TimeSpan Elapsed);

internal sealed class TimedLoader(SessionStoreFactory stores, TimeProvider time)
{
    public async Task<string?> ThemeAsync(UserContext user, CancellationToken ct)
    {
        var loaded = await LoadAsync(user, ct);
        Log.Write(loaded.Elapsed);
        return loaded.Result.Get("theme");
    }

    private async Task<Timed<ISessionStore>> LoadAsync(UserContext user, CancellationToken ct)
    {
        var start = time.GetTimestamp();
        var store = await stores.GetAsync(user, ct);
        return new(store, time.GetElapsedTime(start));
    }
}
