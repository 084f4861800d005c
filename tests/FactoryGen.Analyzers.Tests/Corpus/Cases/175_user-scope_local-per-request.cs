// 175 user-scope, local-per-request: GOOD
// instance kept in a local for the duration of the request

namespace Corpus.C175;

internal static class Usage
{
    public static int Handle(UserContext user)
    {
        ArgumentNullException.ThrowIfNull(user);
        IWebSocketManager ws = Factories.WebSockets.Get(user);
        ws.Send("x");
        return ws.Count;
    }
}
