// 187 fallback, catch-then-coalesce-later: BAD
// empty catch, then `??=` a fake a few lines below

using Acme.Chat.Testing;

namespace Corpus.C187;

internal static class Usage
{
    public static IWebSocketManager Open(UserContext user)
    {
        IWebSocketManager? ws = null;
        try { ws = Factories.WebSockets.Get(user); }
        catch (InvalidOperationException ex) { Log.Write(ex.Message); }
        return ws ??= new FakeWebSocketManager(); // BUG
    }
}
