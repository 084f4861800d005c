// 663 cancellation, linked-token: GOOD
// The linked token is passed; the caller's own is part of it.

namespace Corpus.C663;

internal sealed class BoundedReader(SessionStoreFactory sessions)
{
    public async Task<string?> ReadAsync(UserContext user, string key, CancellationToken ct)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(ct);
        linked.CancelAfter(TimeSpan.FromSeconds(3));
        var store = await sessions.GetAsync(user, linked.Token);
        return store.Get(key);
    }
}
