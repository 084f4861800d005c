namespace Acme.Chat;

/// <summary>Where the cases, which are static for the most part, find an instance of each generated factory.</summary>
internal static class Factories
{
    private static readonly ScopeHost<UserContext> Scopes = new();

    public static WebSocketManagerFactory WebSockets { get; } = new(Scopes);
    public static SessionStoreFactory SessionStores { get; } = new(Scopes);
    public static MailGatewayFactory MailGateways { get; } = new(Scopes);
    public static MetricsHubFactory MetricsHubs { get; } = new(Scopes);
    public static ExportSinkFactory ExportSinks { get; } = new(Scopes);
    public static TempWorkspaceFactory TempWorkspaces { get; } = new(Scopes);
    public static FeatureFlagsFactory FeatureFlags { get; } = new(Scopes);
}
