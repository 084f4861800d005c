// 748 fire-and-forget, tracked-and-drained: GOOD
// a hosted service starts work without awaiting it at once, but keeps every task and awaits them all in StopAsync

namespace Corpus.C748;

internal sealed class SyncService(SessionStoreFactory stores)
{
    private readonly ConcurrentBag<Task> _running = [];
    private readonly CancellationTokenSource _stopping = new();

    public void Start(IEnumerable<UserContext> users)
    {
        foreach (var user in users)
            _running.Add(SyncAsync(user, _stopping.Token));
    }

    public async Task StopAsync()
    {
        await _stopping.CancelAsync();
        try { await Task.WhenAll(_running); }
        catch (OperationCanceledException) { Log.Write("stopped early"); }
        _stopping.Dispose();
    }

    private async Task SyncAsync(UserContext user, CancellationToken ct)
    {
        var store = await stores.GetAsync(user, ct);
        await store.SaveAsync("synced", "yes", ct);
    }
}
