// 856 fallback, filtered-catch-null-object: BAD
// a filtered catch answers a failed creation with a null object

namespace Corpus.C856;

using Acme.Chat.Testing;

internal static class MatchMetrics
{
    public static IMetricsHub HubOf(UserContext player)
    {
        try
        {
            return Factories.MetricsHubs.Get(player);
        }
        catch (Exception ex) when (ex is TimeoutException or ScopeLimitExceededException)
        {
            Log.Write(ex.Message);
            return NullMetricsHub.Instance; // BUG
        }
    }
}
