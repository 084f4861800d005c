// 109 async-dispose, shared-disposed-by-using: BAD
// consumer disposes the instance that its scope owns with `using`

namespace Corpus.C109;

internal static class Usage
{
    public static void Run(UserContext user)
    {
        using IMetricsHub hub = Factories.MetricsHubs.Get(user); // BUG
        hub.Increment("x");
    }
}
