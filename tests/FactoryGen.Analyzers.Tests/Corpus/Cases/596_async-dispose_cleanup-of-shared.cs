// 596 async-dispose, cleanup-of-shared: BAD
// clean-up that disposes what the scope owns

namespace Corpus.C596;

internal static class Usage
{
    public static void Run(UserContext user, CleanupStack cleanup, List<IDisposable> owned)
    {
        var ws = Factories.WebSockets.Get(user);
        cleanup.AddCleanup(ws.Dispose); // BUG
        cleanup.AddCleanup(() => ws.Dispose()); // BUG
        owned.Add(ws); // BUG
        DisposeAll(ws, Factories.MetricsHubs.Get(user)); // BUG
    }
    private static void DisposeAll(params IDisposable[] all) { foreach (var one in all) { one.Dispose(); } }
}
