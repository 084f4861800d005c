using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG4043;

public sealed class FG4043Reported
{
    private const string Implementation = """
        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;
        """;

    // A replacement over all files rewrote the one call inside the canonical module itself.
    [Fact]
    public Task A_method_that_calls_itself() => ReportsAsync(
        """
        public static class Sockets { public static IWebSocketManager {|FG4043:Get|}(UserContext user) => Sockets.Get(user); }
        """,
        "'Sockets.Get' forwards to itself for ever: Sockets.Get → Sockets.Get",
        ("Sockets.cs", Implementation));

    [Fact]
    public Task A_circle_through_other_files_and_kinds() => ReportsAsync(
        """
        public static class A
        {
            public static async Task<IWebSocketManager> {|FG4043:GetAsync|}(UserContext user) => await B.GetAsync(user);

            // It only leads there.
            public static Task<IWebSocketManager> Enter(UserContext user) => GetAsync(user);
        }
        """,
        ("Sockets.cs", Implementation),
        ("B.cs", """
            public static class B
            {
                public static Task<IWebSocketManager> {|FG4043:GetAsync|}(UserContext user)
                {
                    ArgumentNullException.ThrowIfNull(user);
                    return A.GetAsync(user);
                }
            }
            """));

    [Fact]
    public Task A_property_that_returns_itself() => ReportsAsync(
        """
        public sealed class Desk
        {
            public IWebSocketManager {|FG4043:Sockets|} => Sockets;
        }
        """,
        ("Sockets.cs", Implementation));
}
