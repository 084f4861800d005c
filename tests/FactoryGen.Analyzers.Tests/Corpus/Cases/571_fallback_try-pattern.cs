// 571 fallback, try-pattern: GOOD
// TryOpen says no with `false` and an empty out parameter

namespace Corpus.C571;

internal static class Usage
{
    public static bool TryOpen(UserContext user, out IWebSocketManager? ws)
    {
        try { ws = Factories.WebSockets.Get(user); return true; }
        catch (ScopeNotEnteredException) { ws = null; return false; }
    }
}
