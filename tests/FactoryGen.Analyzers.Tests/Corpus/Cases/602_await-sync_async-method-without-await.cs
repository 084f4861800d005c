// 602 await-sync, async-method-without-await: BAD
// An `async` method whose only work is the synchronous factory call: the entry point changes colour for nothing.

namespace Corpus.C602;

internal sealed class MetricsProvider
{
    private readonly MetricsHubFactory _hubs;

    public MetricsProvider(MetricsHubFactory hubs) => _hubs = hubs;

    public async Task<IMetricsHub> OpenAsync(UserContext user)
    {
        return _hubs.Get(user); // BUG
    }
}
