// 786 fallback, local-function-chain: BAD
// the factory call is one local function away from the catch that answers with the null object

namespace Corpus.C786;

using Acme.Chat.Testing;

internal sealed class JobRunner(MetricsHubFactory hubs)
{
    public void Run(UserContext user, Action job)
    {
        Safe().Increment("started");
        job();

        IMetricsHub Real() => hubs.Get(user);

        IMetricsHub Safe()
        {
            try { return Real(); }
            catch (InvalidOperationException) { return NullMetricsHub.Instance; } // BUG
        }
    }
}
