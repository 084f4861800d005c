// 799 async-dispose, subscription-wrapper: GOOD
// `using` over something made from the manager, but its Dispose only unsubscribes

namespace Corpus.C799;

internal sealed class ClosedSubscription : IDisposable
{
    private readonly IWebSocketManager _ws;
    private readonly EventHandler _handler;

    public ClosedSubscription(IWebSocketManager ws, EventHandler handler)
    {
        (_ws, _handler) = (ws, handler);
        ws.Closed += handler;
    }

    public void Dispose() => _ws.Closed -= _handler;
}

internal sealed class LongPoll(WebSocketManagerFactory sockets)
{
    public async Task<bool> WaitForCloseAsync(UserContext user, CancellationToken ct)
    {
        var closed = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var subscription = new ClosedSubscription(sockets.Get(user), (_, _) => closed.TrySetResult(true));
        return await closed.Task.WaitAsync(ct);
    }
}
