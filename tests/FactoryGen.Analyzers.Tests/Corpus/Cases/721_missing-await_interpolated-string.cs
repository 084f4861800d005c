// 721 missing-await, interpolated-string: BAD
// the task is formatted into the log line: it prints Task`1 and the store is never awaited

namespace Corpus.C721;

internal sealed class AuditGrain(SessionStoreFactory stores, UserContext user)
{
    public async Task ActivateAsync(CancellationToken ct)
    {
        await Task.Yield();
        Log.Write($"activated {user.Id.Value} with {stores.GetAsync(user, ct)}"); // BUG
    }
}
