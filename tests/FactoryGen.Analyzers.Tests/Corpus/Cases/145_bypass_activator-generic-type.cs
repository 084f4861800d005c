// 145 bypass, activator-generic-type: BAD
// Activator.CreateInstance(typeof(Impl), ...)

namespace Corpus.C145;

internal static class Usage
{
    public static IWebSocketManager Make(UserContext user) =>
        (IWebSocketManager)Activator.CreateInstance(typeof(WebSocketManager), user)!; // BUG
}
