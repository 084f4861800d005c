using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4043;

public sealed class FG4043Valid
{
    private const string Implementation = """
        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;
        """;

    [Fact]
    public Task An_overload_of_the_same_name() => IsFineAsync(
        """
        public static class Sockets
        {
            public static IWebSocketManager Get(WebSocketManagerFactory factory, UserContext user) => factory.Get(user);

            public static IWebSocketManager Get(Dictionary<string, IWebSocketManager> all, UserContext user) => all.TryGetValue(user.UserId, out var found) ? found : Get(all, user);
        }
        """,
        ("Sockets.cs", Implementation));

    // What runs is the other one's, and that may be another class.
    [Fact]
    public Task A_call_of_an_interface_that_the_class_implements() => IsFineAsync(
        """
        public interface ISockets { IWebSocketManager Get(UserContext user); }

        public sealed class Decorated(ISockets inner) : ISockets
        {
            public IWebSocketManager Get(UserContext user) => inner.Get(user);
        }
        """,
        ("Sockets.cs", Implementation));
}
