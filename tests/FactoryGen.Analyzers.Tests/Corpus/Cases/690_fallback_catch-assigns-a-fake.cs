// 690 fallback, catch-assigns-a-fake: BAD
// The catch block puts a fake in the place of the real manager, for the rest of the method.

namespace Corpus.C690;

using Acme.Chat.Testing;

internal sealed class Announcer(WebSocketManagerFactory sockets)
{
    public async Task AnnounceAsync(UserContext user, string text, CancellationToken ct)
    {
        IWebSocketManager ws;
        try
        {
            ws = sockets.Get(user);
        }
        catch (InvalidOperationException ex)
        {
            Log.Write(ex);
            ws = new FakeWebSocketManager(); // BUG
        }
        await ws.SendAsync(text, ct);
    }
}
