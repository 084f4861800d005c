// 767 bypass, decorator-around-product: GOOD
// `new` of a class that implements the service, but it is a decorator around what the factory returned

namespace Corpus.C767;

internal sealed class LoudSockets(IWebSocketManager inner) : IWebSocketManager
{
    public int Count => inner.Count;
    public event EventHandler? Closed { add => inner.Closed += value; remove => inner.Closed -= value; }
    public void Send(string message) => inner.Send(message.ToUpperInvariant());
    public Task SendAsync(string message, CancellationToken cancellationToken = default) =>
        inner.SendAsync(message.ToUpperInvariant(), cancellationToken);
    public void Dispose() { } // the scope owns the inner manager
}

internal sealed class AlarmHandler(WebSocketManagerFactory sockets)
{
    public Task AlarmAsync(UserContext user, string text, CancellationToken ct) =>
        new LoudSockets(sockets.Get(user)).SendAsync(text, ct);
}
