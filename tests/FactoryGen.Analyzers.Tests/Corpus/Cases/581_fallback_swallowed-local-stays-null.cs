// 581 fallback, swallowed-local-stays-null: BAD
// swallowed, and the local that is still null is returned

namespace Corpus.C581;

internal static class Usage
{
    public static IWebSocketManager? Open(UserContext user)
    {
        IWebSocketManager? ws = null;
        try { ws = Factories.WebSockets.Get(user); }
        catch (Exception ex) { Log.Write(ex.Message); }
        return ws; // BUG
    }
}
