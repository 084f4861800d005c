// 313 await-sync, valuetask-facade: BAD
// a sync factory re-exported as a ValueTask

namespace Corpus.C313;

internal static class Usage
{
    public static ValueTask<IMetricsHub> GetMetricsHubAsync(UserContext user)
    {
        var hub = Factories.MetricsHubs.Get(user);
        return new ValueTask<IMetricsHub>(hub); // BUG
    }
}
