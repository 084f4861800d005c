// 703 async-dispose, method-group-in-cleanup-stack: BAD
// The service's Dispose is registered as clean-up of one request.

namespace Corpus.C703;

internal static class RequestSetup
{
    public static IMetricsHub OpenHub(UserContext user, CleanupStack cleanup)
    {
        var hub = Factories.MetricsHubs.Get(user);
        cleanup.AddCleanup(hub.Dispose); // BUG
        return hub;
    }
}
