// 845 bypass, decorator: GOOD
// `new` of a class that implements the service, but it only wraps what the factory made

namespace Corpus.C845;

internal sealed class LoggingSockets(IWebSocketManager inner) : IWebSocketManager
{
    public int Count => inner.Count;

    public event EventHandler? Closed { add => inner.Closed += value; remove => inner.Closed -= value; }

    public void Send(string message)
    {
        Log.Write(message);
        inner.Send(message);
    }

    public Task SendAsync(string message, CancellationToken cancellationToken = default)
    {
        Log.Write(message);
        return inner.SendAsync(message, cancellationToken);
    }

    public void Dispose() { /* the scope owns the inner one */ }
}

internal static class Diagnostics
{
    public static IWebSocketManager Sockets(UserContext user, bool verbose)
    {
        var sockets = Factories.WebSockets.Get(user);
        return verbose ? new LoggingSockets(sockets) : sockets;
    }
}
