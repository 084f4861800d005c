// 573 fallback, best-effort-call: GOOD
// a failed notification is logged, and nothing stands in for the service

namespace Corpus.C573;

internal static class Usage
{
    public static async Task Notify(UserContext user, CancellationToken ct)
    {
        try { await Factories.WebSockets.Get(user).SendAsync("saved", ct); }
        catch (Exception ex) when (ex is not OperationCanceledException) { Log.Write(ex.Message); }
    }
    public static int CountOrZero(UserContext user)
    {
        try { return Factories.WebSockets.Get(user).Count; }
        catch (InvalidOperationException) { return 0; }
    }
}
