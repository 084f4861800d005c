// 852 user-scope, static-lazy: BAD
// a static Lazy keeps the hub of whoever comes first for everybody

namespace Corpus.C852;

internal static class RequestMetrics
{
    private static readonly Lazy<IMetricsHub> Hub = new(() => Factories.MetricsHubs.Get(CurrentUser())); // BUG

    private static UserContext CurrentUser() => AmbientUser.Current ?? throw new InvalidOperationException("nobody is signed in");

    public static void Count(string route) => Hub.Value.Increment(route);
}
