// 121 async-dispose, shared-not-disposed: GOOD
// an instance that its scope owns, correctly NOT disposed

namespace Corpus.C121;

internal static class Usage
{
    public static void Run(UserContext user)
    {
        IMetricsHub hub = Factories.MetricsHubs.Get(user);
        hub.Increment("x");
    }
}
