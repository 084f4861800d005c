// 544 user-scope, static-tuple: BAD
// kept in a static tuple, with its user

namespace Corpus.C544;

internal static class Usage
{
    private static (UserContext User, IWebSocketManager Manager)? _last;
    public static int Run(UserContext user)
    {
        _last = (user, Factories.WebSockets.Get(user)); // BUG
        return _last.Value.Manager.Count;
    }
}
