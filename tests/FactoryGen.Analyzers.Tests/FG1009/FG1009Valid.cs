using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1009;

public sealed class FG1009Valid
{
    [Fact]
    public Task A_constructor() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            [FactoryConstructor]
            internal WebSocketManager(UserContext user) { }
        }
        """);

    [Fact]
    public Task A_method() => IsFineAsync("""
        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class WebSocketManager : IWebSocketManager
        {
            private WebSocketManager() { }

            [FactoryConstructor]
            internal static WebSocketManager Create(UserContext user, IEventStore events, CancellationToken cancellationToken) => new();
        }
        """);

    [Fact]
    public Task A_method_that_returns_a_task() => IsFineAsync("""
        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class WebSocketManager : IWebSocketManager
        {
            private WebSocketManager() { }

            [FactoryConstructor]
            internal static Task<WebSocketManager> CreateAsync(UserContext user) => Task.FromResult(new WebSocketManager());
        }
        """);

    [Fact]
    public Task A_method_that_returns_a_value_task() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            private WebSocketManager() { }

            [FactoryConstructor]
            public static async ValueTask<WebSocketManager> CreateAsync(UserContext user, CancellationToken cancellationToken)
            {
                await Task.Delay(1, cancellationToken);
                return new WebSocketManager();
            }
        }
        """);

    [Fact]
    public Task A_method_and_an_initializer() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            private WebSocketManager() { }

            [FactoryConstructor]
            public static WebSocketManager Create(UserContext user) => new();

            [AsyncInitializer]
            public Task ConnectAsync() => Task.CompletedTask;
        }
        """);
}
