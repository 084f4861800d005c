// 575 fallback, environment-chooses: GOOD
// the environment chooses the double, before anything is tried

using Acme.Chat.Testing;

namespace Corpus.C575;

internal static class Usage
{
    public static IMetricsHub Hub(UserContext user)
    {
        if (Environment.GetEnvironmentVariable("METRICS") is null) { return NullMetricsHub.Instance; }
        return Factories.MetricsHubs.Get(user);
    }
}
