// 790 fallback, operation-failed-other-channel: GOOD
// the catch opens another service, but what failed is a message, and mail is a channel of its own

namespace Corpus.C790;

using System.IO;

internal sealed class Notifier(WebSocketManagerFactory sockets, MailGatewayFactory gateways)
{
    public async Task NotifyAsync(UserContext user, string text, CancellationToken ct)
    {
        var ws = sockets.Get(user);
        try
        {
            await ws.SendAsync(text, ct);
        }
        catch (IOException ex)
        {
            Log.Write(ex.Message);
            var mail = await gateways.GetAsync(user, ct);
            await mail.SendAsync(text, ct);
        }
    }
}
