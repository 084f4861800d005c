using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4044;

public sealed class FG4044Reported
{
    private const string Sockets = """
        namespace Acme.Chat
        {
            [ScopedFactory(typeof(IWebSocketManager))]
            public sealed class WebSocketManager(UserContext user) : IWebSocketManager;

            public static class Factories { public static WebSocketManagerFactory WebSockets { get; set; } = null!; }
        }
        """;

    [Fact]
    public Task The_attribute_and_its_place_are_named() => ReportsAsync(
        """
        namespace Acme.Old;

        public static class Sockets
        {
            [Obsolete]
            public static IWebSocketManager {|FG4044:Open|}(UserContext user) => Factories.WebSockets.Get(user);
        }
        """,
        "'Sockets.Open' is an old way to 'WebSocketManagerFactory.Get' that ends on no day: put [LegacyEntryPoint(\"Acme.Old.Sockets.Open\")] with its dates on 'WebSocketManager', and delete it",
        ("Sockets.cs", Sockets));

    [Theory]
    [InlineData("Use the factory.")]
    [InlineData("Goes in Phase 2.")]
    [InlineData("Removed on 2027-02-31.")]
    [InlineData("Removed in 2027-06.")]
    [InlineData("See ticket 12027-06-011.")]
    public Task What_is_no_day(string text) => ReportsAsync(
        $$"""
        public static class Sockets
        {
            [Obsolete("{{text}}")]
            public static IWebSocketManager {|FG4044:Open|}(UserContext user) => Factories.WebSockets.Get(user);
        }
        """,
        ("Sockets.cs", Sockets));

    [Fact]
    public Task An_obsolete_type_around_it() => ReportsAsync(
        """
        [Obsolete("Old.")]
        public sealed class Sockets(WebSocketManagerFactory factory)
        {
            public IWebSocketManager {|FG4044:Open|}(UserContext user)
            {
                ArgumentNullException.ThrowIfNull(user);
                return factory.Get(user);
            }
        }
        """,
        ("Sockets.cs", Sockets));
}
