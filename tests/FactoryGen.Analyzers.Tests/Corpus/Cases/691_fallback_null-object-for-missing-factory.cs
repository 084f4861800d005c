// 691 fallback, null-object-for-missing-factory: BAD
// An optional factory, and a null object that silently counts nothing in its place.

namespace Corpus.C691;

using Acme.Chat.Testing;

internal sealed class RequestCounter(UserContext user, MetricsHubFactory? hubs = null)
{
    public void Count(string route)
    {
        IMetricsHub hub = hubs?.Get(user) ?? NullMetricsHub.Instance; // BUG
        hub.Increment(route);
    }
}
