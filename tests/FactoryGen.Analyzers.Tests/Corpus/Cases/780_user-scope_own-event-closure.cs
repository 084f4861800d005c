// 780 user-scope, own-event-closure: GOOD
// a closure over the user's manager on an event, but the event is the manager's own and lives no longer than it does

namespace Corpus.C780;

internal sealed class CloseLogger(WebSocketManagerFactory sockets)
{
    public void Watch(UserContext user)
    {
        var ws = sockets.Get(user);
        ws.Closed += (_, _) => Log.Write(user.Id.Value + " closed after " + ws.Count + " messages");
    }
}
