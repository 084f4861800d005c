// 161 user-scope, static-field-cache: BAD
// per-user instance cached in a static field: every later user gets the first user's manager

namespace Corpus.C161;

internal static class Usage
{
    private static IWebSocketManager? _ws;
    public static void Send(UserContext user, string m)
    {
        _ws ??= Factories.WebSockets.Get(user); // BUG
        _ws.Send(m);
    }
}
