// 750 cancellation, linked-source-unused: BAD
// a linked source with a timeout is made for exactly this call, and then its token isn't passed

namespace Corpus.C750;

internal sealed class StoreClient(SessionStoreFactory stores)
{
    public async Task<string?> ReadAsync(UserContext user, string key, CancellationToken ct)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(TimeSpan.FromSeconds(3));
        var store = await stores.GetAsync(user); // BUG
        await store.SaveAsync("last-read", key, timeout.Token);
        return store.Get(key);
    }
}
