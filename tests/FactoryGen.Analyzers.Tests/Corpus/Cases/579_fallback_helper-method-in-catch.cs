// 579 fallback, helper-method-in-catch: BAD
// the catch calls a method that makes the fake

using Acme.Chat.Testing;

namespace Corpus.C579;

internal static class Usage
{
    private static IWebSocketManager MakeFake() => new FakeWebSocketManager();
    public static IWebSocketManager Open(UserContext user)
    {
        try { return Factories.WebSockets.Get(user); }
        catch (InvalidOperationException) { return MakeFake(); } // BUG
    }
}
