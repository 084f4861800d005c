[assembly: FactoryGen.LegacyNamespace("Acme.Chat.Legacy")]

namespace Acme.Chat.Legacy
{
    [Obsolete("Use Acme.Chat.WebSocketManagerFactory.Get. Will be removed on 2027-01-31.", DiagnosticId = "STUBOBS1")]
    public static class LegacySocketFactory
    {
        public static IWebSocketManager GetWebSocketManager(UserContext user) => Factories.WebSockets.Get(user);
    }

    [Obsolete("Use Acme.Chat.MetricsHubFactory.Get. Will be removed on 2027-01-31.")]
    public static class LegacyMetrics
    {
        public const string Name = "legacy-metrics";
        public static IMetricsHub GetMetricsHub(UserContext user) => Factories.MetricsHubs.Get(user);
    }

    public static class LegacyHelpers // lives in the legacy namespace but carries no [Obsolete] of its own
    {
        public static string Describe(object service) => service.ToString() ?? "";
    }
}
