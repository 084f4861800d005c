using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1008;

public sealed class FG1008Valid
{
    [Fact]
    public Task One_of_two_is_marked() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            public WebSocketManager(UserContext user) { }

            [FactoryConstructor]
            public WebSocketManager(UserContext user, IEventStore events) { }
        }
        """);

    [Fact]
    public Task The_primary_constructor_is_marked() => IsFineAsync("""
        [ScopedFactory]
        [method: FactoryConstructor]
        public sealed class WebSocketManager(UserContext user)
        {
            public WebSocketManager(UserContext user, IEventStore events) : this(user) { }
        }
        """);

    [Fact]
    public Task The_other_is_private() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            public WebSocketManager(UserContext user) { }

            private WebSocketManager(UserContext user, IEventStore events) { }

            static WebSocketManager() { }
        }
        """);

    [Fact]
    public Task The_other_is_protected() => IsFineAsync("""
        [ScopedFactory]
        public class WebSocketManager
        {
            public WebSocketManager(UserContext user) { }

            protected WebSocketManager(UserContext user, IEventStore events) { }
        }
        """);

    [Fact]
    public Task A_marked_private_constructor_is_not_needed_beside_a_creator() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            public WebSocketManager(UserContext user) { }

            public WebSocketManager(UserContext user, IEventStore events) { }

            [FactoryConstructor]
            public static Task<WebSocketManager> CreateAsync(UserContext user) => Task.FromResult(new WebSocketManager(user));
        }
        """);
}
