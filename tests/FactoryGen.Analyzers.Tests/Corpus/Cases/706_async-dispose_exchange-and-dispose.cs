// 706 async-dispose, exchange-and-dispose: BAD
// The previous user's instance is disposed when a new one takes its place in the field.

namespace Corpus.C706;

internal sealed class CurrentSocket(WebSocketManagerFactory sockets)
{
    private IWebSocketManager? _current;

    public void SwitchTo(UserContext user) =>
        Interlocked.Exchange(ref _current, sockets.Get(user))?.Dispose(); // BUG

    public int Count => Volatile.Read(ref _current)?.Count ?? 0;
}
