// 714 await-sync, await-switch-expression: BAD
// a switch expression over synchronous factory results is awaited: the compiler rejects it

namespace Corpus.C714;

internal sealed class DeliveryWorker(WebSocketManagerFactory sockets)
{
    public async Task DeliverAsync(UserContext user, IWebSocketManager open, string mode, CancellationToken ct)
    {
        var ws = await (mode switch { "reuse" => open, _ => sockets.Get(user) }); // BUG
        await ws.SendAsync(mode, ct);
    }
}
