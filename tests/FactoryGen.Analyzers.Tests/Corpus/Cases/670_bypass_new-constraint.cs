// 670 bypass, new-constraint: BAD
// A generic helper with a `new()` constraint builds the implementation that it is given.

namespace Corpus.C670;

internal static class Make
{
    public static T Configured<T>(Action<T> configure) where T : class, new()
    {
        var made = new T();
        configure(made);
        return made;
    }
}

internal static class Usage
{
    public static IMetricsHub Open() => Make.Configured<MetricsHub>(hub => hub.Increment("opened")); // BUG
}
