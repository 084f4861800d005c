// 695 fallback, test-double-in-production: BAD
// A marked test double is built by production code.

namespace Corpus.C695;

[TestDouble(typeof(IMetricsHub))]
internal sealed class SilentHub : IMetricsHub
{
    public void Increment(string name) { }
    public Task FlushAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
    public void Dispose() { }
}

internal sealed class Startup
{
    public IMetricsHub Hub { get; } = new SilentHub(); // BUG

    public void Configure() => Hub.Increment("startup");
}
