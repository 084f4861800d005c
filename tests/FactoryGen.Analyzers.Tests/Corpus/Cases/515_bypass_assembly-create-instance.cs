// 515 bypass, assembly-create-instance: BAD
// the assembly builds it by its name

namespace Corpus.C515;

internal static class Usage
{
    public static object? Make() => typeof(MetricsHub).Assembly.CreateInstance(typeof(MetricsHub).FullName!); // BUG
}
