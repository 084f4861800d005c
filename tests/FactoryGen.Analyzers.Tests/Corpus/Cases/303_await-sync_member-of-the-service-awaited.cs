// 303 await-sync, member-of-the-service-awaited: GOOD
// not the service is awaited but what one of its members returns

namespace Corpus.C303;

internal static class Usage
{
    public static async Task Run(UserContext user, CancellationToken ct)
    {
        await Factories.MetricsHubs.Get(user).FlushAsync(ct).ConfigureAwait(false);
        await Factories.WebSockets.Get(user).SendAsync("hello", ct);
    }
}
