// 781 fallback, try-pattern-out-fake: BAD
// the Try pattern fills its out parameter with a fake when the factory fails

namespace Corpus.C781;

using Acme.Chat.Testing;

internal sealed class SocketGateway(WebSocketManagerFactory sockets)
{
    public void Send(UserContext user, string text)
    {
        if (!TryOpen(user, out var ws))
            Log.Write("no sockets for " + user.Id.Value);
        ws.Send(text);
    }

    private bool TryOpen(UserContext user, out IWebSocketManager ws)
    {
        try
        {
            ws = sockets.Get(user);
            return true;
        }
        catch (InvalidOperationException)
        {
            ws = new FakeWebSocketManager(); // BUG
            return false;
        }
    }
}
