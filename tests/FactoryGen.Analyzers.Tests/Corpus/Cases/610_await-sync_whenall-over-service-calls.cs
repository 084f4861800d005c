// 610 await-sync, whenall-over-service-calls: GOOD
// Task.WhenAll over the tasks that the services return; the synchronous factory sits inside the projection.

namespace Corpus.C610;

internal static class Flusher
{
    public static async Task FlushAllAsync(IEnumerable<UserContext> users, CancellationToken ct)
    {
        var flushes = from user in users
                      let hub = Factories.MetricsHubs.Get(user)
                      select hub.FlushAsync(ct);
        await Task.WhenAll(flushes).ConfigureAwait(false);
    }
}
