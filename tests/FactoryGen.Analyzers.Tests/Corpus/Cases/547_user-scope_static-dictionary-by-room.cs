// 547 user-scope, static-dictionary-by-room: BAD
// a static dictionary keyed by something that isn't the user

namespace Corpus.C547;

internal static class Usage
{
    private static readonly ConcurrentDictionary<string, IWebSocketManager> ByRoom = new();
    public static IWebSocketManager For(string room, UserContext user) => ByRoom.GetOrAdd(room, _ => Factories.WebSockets.Get(user)); // BUG
}
