// 531 user-scope, static-fake: GOOD
// a static null object belongs to nobody

using Acme.Chat.Testing;

namespace Corpus.C531;

internal static class Usage
{
    private static readonly IMetricsHub Nothing = NullMetricsHub.Instance;
    public static IMetricsHub Find(bool metrics, UserContext user) => metrics ? Factories.MetricsHubs.Get(user) : Nothing;
}
