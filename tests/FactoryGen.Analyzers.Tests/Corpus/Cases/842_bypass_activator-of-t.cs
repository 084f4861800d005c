// 842 bypass, activator-of-t: BAD
// Activator.CreateInstance<T>() builds a scoped implementation

namespace Corpus.C842;

internal static class TestBench
{
    public static async Task<IMetricsHub> MeasureAsync(int rounds, CancellationToken cancellationToken)
    {
        IMetricsHub hub = Activator.CreateInstance<MetricsHub>(); // BUG
        for (var i = 0; i < rounds; i++) hub.Increment("round");
        await hub.FlushAsync(cancellationToken);
        return hub;
    }
}
