// 699 fallback, queue-when-a-send-fails: GOOD
// What fails is a call on the service, and the answer is a queue for later, not another service.

namespace Corpus.C699;

internal sealed class Outbox(MailGatewayFactory gateways)
{
    private readonly ConcurrentQueue<(UserId User, string Body)> _later = new();

    public int Waiting => _later.Count;

    public async Task SendAsync(UserContext user, string body, CancellationToken ct)
    {
        var gateway = await gateways.GetAsync(user, ct);
        try
        {
            await gateway.SendAsync(body, ct);
        }
        catch (System.IO.IOException)
        {
            _later.Enqueue((user.Id, body));
        }
    }
}
