// 674 bypass, decorator-around-factory-instance: GOOD
// A decorator of the service is constructed around the instance that came from the factory.

namespace Corpus.C674;

internal sealed class LoggingSocket(IWebSocketManager inner) : IWebSocketManager
{
    public int Count => inner.Count;
    public event EventHandler? Closed { add => inner.Closed += value; remove => inner.Closed -= value; }
    public void Send(string message) { Log.Write(message); inner.Send(message); }
    public Task SendAsync(string message, CancellationToken cancellationToken = default) => inner.SendAsync(message, cancellationToken);
    public void Dispose() { } // the scope owns the inner one
}

internal sealed class LoggedChat(WebSocketManagerFactory sockets)
{
    public void Say(UserContext user, string text)
    {
        var socket = new LoggingSocket(sockets.Get(user));
        socket.Send(text);
    }
}
