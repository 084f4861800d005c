// 141 bypass, new-direct: BAD
// implementation constructed with `new` outside its factory

namespace Corpus.C141;

internal static class Usage
{
    public static void Run(UserContext user)
    {
        IWebSocketManager ws = new WebSocketManager(user); // BUG
        ws.Send("x");
    }
}
