// 770 user-scope, static-event-closure: BAD
// a lambda on a static event captures the user's manager: the event keeps it beyond the scope

namespace Corpus.C770;

internal static class AppEvents
{
    public static event Action? Stopping;

    public static void RaiseStopping() => Stopping?.Invoke();
}

internal sealed class ChatHub(WebSocketManagerFactory sockets)
{
    public void OnConnected(UserContext user)
    {
        var ws = sockets.Get(user);
        AppEvents.Stopping += () => ws.Send("server is stopping"); // BUG
    }
}
