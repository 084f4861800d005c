// 183 fallback, specific-catch-returns-fake: BAD
// a specific exception type is still swallowed into a fake

using Acme.Chat.Testing;

namespace Corpus.C183;

internal static class Usage
{
    public static IWebSocketManager Open(UserContext user)
    {
        try { return Factories.WebSockets.Get(user); }
        catch (InvalidOperationException) { return new FakeWebSocketManager(); } // BUG
    }
}
