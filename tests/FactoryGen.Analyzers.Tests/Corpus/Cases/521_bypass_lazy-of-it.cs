// 521 bypass, lazy-of-it: BAD
// a Lazy builds it by its constructor

namespace Corpus.C521;

internal static class Usage
{
    public static Lazy<MetricsHub> Make() => new(); // BUG
}
