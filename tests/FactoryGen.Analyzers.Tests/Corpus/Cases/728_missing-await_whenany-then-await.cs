// 728 missing-await, whenany-then-await: GOOD
// WhenAny only to say that it is slow, then the same task is awaited for the store and its exception

namespace Corpus.C728;

internal sealed class SlowStartReporter(SessionStoreFactory stores)
{
    public async Task<ISessionStore> OpenAsync(UserContext user, CancellationToken ct)
    {
        var opening = stores.GetAsync(user, ct);
        if (await Task.WhenAny(opening, Task.Delay(500, ct)) != opening)
            Log.Write("the store of " + user.Id.Value + " is slow");
        return await opening;
    }
}
