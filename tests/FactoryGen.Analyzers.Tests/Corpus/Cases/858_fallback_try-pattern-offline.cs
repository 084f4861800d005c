// 858 fallback, try-pattern-offline: BAD
// a Try method's catch puts an offline implementation into the out parameter

namespace Corpus.C858;

internal sealed class OfflineSockets : IWebSocketManager
{
    private readonly Queue<string> _unsent = new();
    public int Count => 0;
    public event EventHandler? Closed { add { } remove { } }
    public void Send(string message) => _unsent.Enqueue(message);
    public Task SendAsync(string message, CancellationToken cancellationToken = default) { _unsent.Enqueue(message); return Task.CompletedTask; }
    public void Dispose() => _unsent.Clear();
}

internal static class Connections
{
    public static bool TryConnect(UserContext user, out IWebSocketManager sockets)
    {
        try
        {
            sockets = Factories.WebSockets.Get(user);
            return true;
        }
        catch (InvalidOperationException)
        {
            sockets = new OfflineSockets(); // BUG
            return false;
        }
    }
}
