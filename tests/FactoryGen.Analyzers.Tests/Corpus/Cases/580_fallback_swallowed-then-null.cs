// 580 fallback, swallowed-then-null: BAD
// swallowed, and null is returned below

namespace Corpus.C580;

internal static class Usage
{
    public static IWebSocketManager? Open(UserContext user)
    {
        try { return Factories.WebSockets.Get(user); }
        catch (InvalidOperationException ex) { Log.Write(ex.Message); }
        return null; // BUG
    }
}
