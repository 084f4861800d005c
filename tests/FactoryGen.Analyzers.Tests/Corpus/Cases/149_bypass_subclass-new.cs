// 149 bypass, subclass-new: BAD
// subclass of the implementation constructed with `new`

namespace Corpus.C149;

internal sealed class TracingManager(UserContext user) : WebSocketManager(user) { }
internal static class Usage
{
    public static IWebSocketManager Make(UserContext user) => new TracingManager(user); // BUG
}
