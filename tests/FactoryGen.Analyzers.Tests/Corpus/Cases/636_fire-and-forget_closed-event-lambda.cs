// 636 fire-and-forget, closed-event-lambda: BAD
// An async lambda on the service's synchronous event opens a store that nobody waits for.

namespace Corpus.C636;

internal sealed class CloseAuditor(WebSocketManagerFactory sockets, SessionStoreFactory sessions)
{
    public void Watch(UserContext user)
    {
        var ws = sockets.Get(user);
        ws.Closed += async (_, _) => await (await sessions.GetAsync(user)).SaveAsync("closed", "1"); // BUG
    }
}
