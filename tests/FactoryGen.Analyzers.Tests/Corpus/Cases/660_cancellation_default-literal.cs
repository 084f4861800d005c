// 660 cancellation, default-literal: BAD
// `default` is passed where the worker's stopping token is at hand.

namespace Corpus.C660;

internal sealed class DigestWorker(MailGatewayFactory gateways)
{
    public async Task ExecuteAsync(UserContext user, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var gateway = await gateways.GetAsync(user, default); // BUG
            await gateway.SendAsync("digest", stoppingToken);
            await Task.Delay(TimeSpan.FromHours(1), stoppingToken);
        }
    }
}
