// 545 user-scope, static-wrapper: BAD
// kept in an object that a static keeps

namespace Corpus.C545;

internal sealed record Session(IWebSocketManager Manager);
internal static class Usage
{
    private static Session? _current;
    public static int Run(UserContext user)
    {
        _current = new Session(Factories.WebSockets.Get(user)); // BUG
        return _current.Manager.Count;
    }
}
