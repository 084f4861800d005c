// 764 bypass, lazy-default-constructor: BAD
// Lazy<MetricsHub> without a delegate calls the implementation's parameterless constructor

namespace Corpus.C764;

internal sealed class UsageCounter
{
    private readonly Lazy<MetricsHub> _hub = new(); // BUG

    public void Count(string name) => _hub.Value.Increment(name);

    public Task FlushAsync(CancellationToken ct) => _hub.IsValueCreated ? _hub.Value.FlushAsync(ct) : Task.CompletedTask;
}
