// 548 user-scope, static-constructor: BAD
// the static constructor asks for somebody

namespace Corpus.C548;

internal static class Usage
{
    private static readonly IMetricsHub Hub;
    static Usage() => Hub = Factories.MetricsHubs.Get(UserContext.For(Environment.UserName)); // BUG
    public static void Count() => Hub.Increment("x");
}
