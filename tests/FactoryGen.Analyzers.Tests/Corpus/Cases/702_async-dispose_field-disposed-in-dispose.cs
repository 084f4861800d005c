// 702 async-dispose, field-disposed-in-dispose: BAD
// A page keeps the instance in a field and disposes it in its own Dispose.

namespace Corpus.C702;

internal sealed class ChatPage : IDisposable
{
    private readonly IWebSocketManager _socket;
    private readonly CancellationTokenSource _closing = new();

    public ChatPage(WebSocketManagerFactory sockets, UserContext user) => _socket = sockets.Get(user);

    public Task SayAsync(string text) => _socket.SendAsync(text, _closing.Token);

    public void Dispose()
    {
        _closing.Cancel();
        _closing.Dispose();
        _socket.Dispose(); // BUG
    }
}
