// 680 user-scope, anonymous-fallback-key: BAD
// Without a current user all callers share one instance under a constant key.

namespace Corpus.C680;

internal sealed class Notifier(WebSocketManagerFactory sockets)
{
    public void Notify(string message)
    {
        var user = AmbientUser.Current;
        var ws = sockets.Get(user ?? UserContext.For("anonymous")); // BUG
        ws.Send(message);
    }
}
