// 669 bypass, generic-activator: BAD
// Activator.CreateInstance<T> of the implementation.

namespace Corpus.C669;

internal sealed class MetricsSession
{
    private readonly IMetricsHub _hub = Activator.CreateInstance<MetricsHub>(); // BUG

    public void Hit(string name) => _hub.Increment("hit." + name);
}
