// 848 user-scope, sockets-by-room: BAD
// one user's sockets go into a static table under a room's name, where every member of the room finds them

namespace Corpus.C848;

internal static class Rooms
{
    private static readonly ConcurrentDictionary<string, IWebSocketManager> ByName = new(StringComparer.Ordinal);

    public static void Open(UserContext host, string room)
    {
        ByName[room] = Factories.WebSockets.Get(host); // BUG
    }

    public static void Say(string room, string text)
    {
        if (ByName.TryGetValue(room, out var sockets)) sockets.Send(text);
    }
}
