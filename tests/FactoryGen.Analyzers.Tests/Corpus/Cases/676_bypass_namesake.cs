// 676 bypass, namesake: GOOD
// A class of this namespace has the same name as an implementation, and may be built with `new`.

namespace Corpus.C676;

internal sealed record MetricsHub(string Name, int Hits);

internal static class Report
{
    public static IReadOnlyList<MetricsHub> Rows(IEnumerable<string> names) =>
        names.GroupBy(n => n, StringComparer.Ordinal).Select(g => new MetricsHub(g.Key, g.Count())).ToList();

    public static MetricsHub Double(MetricsHub row) => row with { Hits = row.Hits * 2 };
}
