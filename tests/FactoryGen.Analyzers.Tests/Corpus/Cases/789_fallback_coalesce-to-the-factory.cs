// 789 fallback, coalesce-to-the-factory: GOOD
// `??` with the service on both sides, but the right side is the factory itself

namespace Corpus.C789;

internal sealed class MessageStep(WebSocketManagerFactory sockets)
{
    public void Send(UserContext user, string text, IWebSocketManager? alreadyOpen = null)
    {
        var ws = alreadyOpen ?? sockets.Get(user);
        ws.Send(text);
    }
}
