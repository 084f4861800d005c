// 791 async-dispose, cleanup-method-group: BAD
// the manager's Dispose is registered as a clean-up: the scope owns it, and other requests still use it

namespace Corpus.C791;

internal sealed class RequestPipeline(WebSocketManagerFactory sockets)
{
    public async Task RunAsync(RequestContext request, CleanupStack cleanup)
    {
        var ws = sockets.Get(request.User);
        cleanup.AddCleanup(ws.Dispose); // BUG
        await ws.SendAsync("begin", request.Aborted);
    }
}
