// 701 async-dispose, dispose-in-a-loop: BAD
// A shutdown loop disposes each user's manager itself instead of ending the scopes.

namespace Corpus.C701;

internal sealed class Shutdown(WebSocketManagerFactory sockets)
{
    public void CloseAll(IEnumerable<UserContext> users)
    {
        foreach (var ws in users.Select(sockets.Get))
        {
            ws.Send("server is going down");
            ws.Dispose(); // BUG
        }
    }
}
