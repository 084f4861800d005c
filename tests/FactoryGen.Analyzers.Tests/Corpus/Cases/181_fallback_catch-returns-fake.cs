// 181 fallback, catch-returns-fake: BAD
// catch (Exception) returns a fake instead of failing

using Acme.Chat.Testing;

namespace Corpus.C181;

internal static class Usage
{
    public static IWebSocketManager Open(UserContext user)
    {
        try { return Factories.WebSockets.Get(user); }
        catch (Exception) { return new FakeWebSocketManager(); } // BUG
    }
}
