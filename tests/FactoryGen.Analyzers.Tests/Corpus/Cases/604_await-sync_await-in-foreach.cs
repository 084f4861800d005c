// 604 await-sync, await-in-foreach: BAD
// A synchronous factory awaited once per user inside a loop.

namespace Corpus.C604;

internal sealed class NightlyCounter(MetricsHubFactory hubs)
{
    public async Task CountAsync(IReadOnlyCollection<UserContext> users, CancellationToken cancellationToken)
    {
        foreach (var user in users)
        {
            var hub = await hubs.Get(user); // BUG
            hub.Increment("nightly");
            await hub.FlushAsync(cancellationToken);
        }
    }
}
