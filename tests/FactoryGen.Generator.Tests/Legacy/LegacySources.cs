namespace FactoryGen.Generator.Tests.Legacy;

/// <summary>Implementations with old ways to get them.</summary>
internal static class LegacySources
{
    /// <summary>A synchronous service, whose attribute is given.</summary>
    public static string Cache(string entryPoints) => $$"""
        namespace Acme.Chat;

        public interface IOldCache
        {
            UserContext User { get; }
        }

        [ScopedFactory]
        {{entryPoints}}
        public sealed class SessionCache(UserContext user) : IOldCache
        {
            public UserContext User => user;

            internal static UserContext FromId(string userId, string? displayName = null) => new(userId, displayName ?? "");

            internal static UserContext FromServices(IServiceProvider services, string userId) => new(userId, "");

            internal static UserContext FromAny<TId>(TId id, params string[] tags) where TId : notnull => new(id.ToString()!, string.Join(" ", tags));

            internal static void NoContext(int number) { }
        }
        """;

    /// <summary>An asynchronous service, whose attribute is given.</summary>
    public static string Sockets(string entryPoints) => $$"""
        namespace Acme.Chat;

        public interface IWebSocketManager
        {
            UserContext User { get; }
        }

        [ScopedFactory(typeof(IWebSocketManager))]
        {{entryPoints}}
        internal sealed class WebSocketManager(UserContext user) : IWebSocketManager
        {
            public UserContext User => user;

            [AsyncInitializer]
            public async Task ConnectAsync(CancellationToken cancellationToken) => await Task.Yield();

            internal static UserContext FromId(string userId, CancellationToken cancellation = default) => new(userId, "");
        }
        """;

    /// <summary>An attribute with the usual dates.</summary>
    public static string Entry(string name, string more = "") =>
        $"""[LegacyEntryPoint("{name}", WarnFrom = "2026-12-01", ErrorFrom = "2027-03-01", RemoveFrom = "2027-06-01"{(more.Length == 0 ? "" : ", ")}{more})]""";

    public static ProjectUnderTest At(this ProjectUnderTest project, string date) => project with { Properties = project.Properties.SetItem("FactoryGenDate", date) };
}
