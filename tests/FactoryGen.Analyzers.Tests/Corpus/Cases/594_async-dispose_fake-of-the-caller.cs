// 594 async-dispose, fake-of-the-caller: GOOD
// who builds a fake disposes it

using Acme.Chat.Testing;

namespace Corpus.C594;

internal static class Usage
{
    public static int Run()
    {
        using var ws = new FakeWebSocketManager();
        IMetricsHub hub = new NullMetricsHub();
        try { hub.Increment("x"); return ws.Count; }
        finally { hub.Dispose(); }
    }
}
