// 165 user-scope, other-users-instance: BAD
// Alice's instance handed to Bob's handler

namespace Corpus.C165;

internal sealed class Handler(UserContext user, IWebSocketManager ws) { public void Hello() => ws.Send("hello " + user.Id.Value); }
internal static class Usage
{
    public static void Run(UserContext alice, UserContext bob)
    {
        var handler = new Handler(bob, Factories.WebSockets.Get(alice)); // BUG
        handler.Hello();
    }
}
