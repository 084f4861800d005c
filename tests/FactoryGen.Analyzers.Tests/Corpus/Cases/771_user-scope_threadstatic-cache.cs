// 771 user-scope, threadstatic-cache: BAD
// a [ThreadStatic] field keeps the manager of whoever used this pool thread first

namespace Corpus.C771;

internal sealed class FastSender(WebSocketManagerFactory sockets)
{
    [ThreadStatic]
    private static IWebSocketManager? t_sockets;

    public void Send(UserContext user, string text)
    {
        var ws = t_sockets ??= sockets.Get(user); // BUG
        ws.Send(text);
    }
}
