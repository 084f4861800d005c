// 869 async-dispose, own-decorator: GOOD
// `using` on a variable of the service's type, but the object is the consumer's own and leaves the scoped one alone

namespace Corpus.C869;

internal sealed class BufferedMetrics(IMetricsHub hub) : IMetricsHub
{
    private readonly List<string> _names = [];

    public void Increment(string name) => _names.Add(name);

    public Task FlushAsync(CancellationToken cancellationToken = default) => hub.FlushAsync(cancellationToken);

    public void Dispose() => _names.ForEach(hub.Increment);
}

internal static class Import
{
    public static int Run(UserContext tenant, IEnumerable<string> rows)
    {
        using IMetricsHub buffered = new BufferedMetrics(Factories.MetricsHubs.Get(tenant));
        var count = 0;
        foreach (var row in rows)
        {
            buffered.Increment(row.Length == 0 ? "row.empty" : "row");
            count++;
        }
        return count;
    }
}
