// 193 fallback, wrap-and-rethrow: GOOD
// catch wraps with context and rethrows

namespace Corpus.C193;

internal static class Usage
{
    public static IWebSocketManager Open(UserContext user)
    {
        try { return Factories.WebSockets.Get(user); }
        catch (Exception ex) { throw new InvalidOperationException("web sockets unavailable for " + user.Id.Value, ex); }
    }
}
