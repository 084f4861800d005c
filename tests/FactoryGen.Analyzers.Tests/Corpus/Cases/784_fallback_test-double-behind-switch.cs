// 784 fallback, test-double-behind-switch: BAD
// a [TestDouble] is built in production code, behind a setting

namespace Corpus.C784;

[TestDouble(typeof(IMetricsHub))]
internal sealed class QuietMetricsHub : IMetricsHub
{
    public void Increment(string name) { }
    public Task FlushAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
    public void Dispose() { }
}

internal sealed class MetricsEndpoint(MetricsHubFactory hubs, string mode)
{
    public void Count(UserContext user, string name)
    {
        IMetricsHub hub = mode switch
        {
            "quiet" => new QuietMetricsHub(), // BUG
            _ => hubs.Get(user),
        };
        hub.Increment(name);
    }
}
