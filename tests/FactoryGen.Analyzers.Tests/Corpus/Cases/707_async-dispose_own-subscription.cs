// 707 async-dispose, own-subscription: GOOD
// What is disposed is the consumer's own subscription to the service.

namespace Corpus.C707;

internal sealed class Subscription : IDisposable
{
    private readonly IWebSocketManager _source;
    private readonly EventHandler _handler;

    public Subscription(IWebSocketManager source, EventHandler handler)
    {
        (_source, _handler) = (source, handler);
        _source.Closed += _handler;
    }

    public void Dispose() => _source.Closed -= _handler;
}

internal sealed class Watcher(WebSocketManagerFactory sockets)
{
    public bool SawClose(UserContext user, Action work)
    {
        var closed = false;
        using var subscription = new Subscription(sockets.Get(user), (_, _) => closed = true);
        work();
        return closed;
    }
}
