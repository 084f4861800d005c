using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4042;

public sealed class FG4042Valid
{
    private const string Sockets = """
        namespace Acme.Chat
        {
            [ScopedFactory(typeof(IWebSocketManager))]
            public sealed class WebSocketManager(UserContext user) : IWebSocketManager;

            public static class Factories { public static WebSocketManagerFactory WebSockets { get; set; } = null!; }

            public static class OldSockets { public static IWebSocketManager Open(UserContext user) => Factories.WebSockets.Get(user); }
        }
        """;

    [Fact]
    public Task A_shim_that_goes_straight_to_the_factory() => IsFineAsync(Sockets);

    [Fact]
    public Task Those_who_do_something_with_it() => IsFineAsync(
        """
        public sealed class Desk
        {
            private int _opened;

            public IWebSocketManager Counted(UserContext user)
            {
                _opened++;
                return OldSockets.Open(user);
            }

            public IWebSocketManager OfAnother(UserContext user) => OldSockets.Open(user with { UserId = user.UserId + _opened });

            public IWebSocketManager Either(UserContext user) => _opened > 0 ? OldSockets.Open(user) : throw new InvalidOperationException();

            public Type Kind(UserContext user) => OldSockets.Open(user).GetType();
        }
        """,
        ("Sockets.cs", Sockets));

    [Fact]
    public Task What_may_be_overridden() => IsFineAsync(
        """
        public abstract class Desk
        {
            protected abstract IWebSocketManager Open(UserContext user);

            protected virtual IWebSocketManager Reopen(UserContext user) => OldSockets.Open(user);

            public IWebSocketManager Get(UserContext user) => Open(user);

            public IWebSocketManager GetAgain(UserContext user) => Reopen(user);
        }
        """,
        ("Sockets.cs", Sockets));

    [Fact]
    public Task Members_of_one_class() => IsFineAsync(
        """
        public static class Shortcuts
        {
            public static IWebSocketManager Mine(UserContext user) => Of(user);

            private static IWebSocketManager Of(UserContext user) => Factories.WebSockets.Get(user);
        }
        """,
        ("Sockets.cs", Sockets));

    [Fact]
    public Task Layers_over_something_else() => IsFineAsync(
        """
        public static class Texts
        {
            public static string One(UserContext user) => Two(user);

            private static string Two(UserContext user) => user.ToString();
        }
        """,
        ("Sockets.cs", Sockets));
}
