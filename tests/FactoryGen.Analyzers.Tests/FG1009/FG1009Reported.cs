using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1009;

public sealed class FG1009Reported
{
    [Fact]
    public Task An_instance_method() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            private WebSocketManager(UserContext user) { }

            [FactoryConstructor]
            public WebSocketManager {|FG1009:Create|}(UserContext user) => new(user);
        }
        """);

    [Fact]
    public Task A_private_method() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            private WebSocketManager(UserContext user) { }

            [FactoryConstructor]
            private static WebSocketManager {|FG1009:Create|}(UserContext user) => new(user);
        }
        """);

    [Fact]
    public Task A_private_constructor() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            [FactoryConstructor]
            private {|FG1009:WebSocketManager|}(UserContext user) { }
        }
        """);

    [Fact]
    public Task A_generic_method() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            private WebSocketManager(UserContext user) { }

            [FactoryConstructor]
            public static WebSocketManager {|FG1009:Create|}<T>(UserContext user) => new(user);
        }
        """);

    [Fact]
    public Task A_method_that_returns_the_service() => ReportsAsync("""
        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class WebSocketManager : IWebSocketManager
        {
            private WebSocketManager(UserContext user) { }

            [FactoryConstructor]
            public static IWebSocketManager {|FG1009:Create|}(UserContext user) => new WebSocketManager(user);
        }
        """);

    [Fact]
    public Task A_method_that_returns_nothing() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            [FactoryConstructor]
            public static void {|FG1009:Create|}(UserContext user) { }
        }
        """);

    [Fact]
    public Task A_method_that_returns_a_task_of_the_service() => ReportsAsync("""
        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager
        {
            [FactoryConstructor]
            public static Task<IWebSocketManager> {|FG1009:CreateAsync|}(UserContext user) => Task.FromResult<IWebSocketManager>(new WebSocketManager(user));
        }
        """);

    [Fact]
    public Task A_method_that_returns_a_reference() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [FactoryConstructor]
            public static ref WebSocketManager {|FG1009:Create|}(UserContext user) => ref (new WebSocketManager[1])[0];
        }
        """);

    [Fact]
    public Task A_static_constructor() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [FactoryConstructor]
            static {|FG1009:WebSocketManager|}() { }
        }
        """);

    [Fact]
    public Task Two_marks() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            [FactoryConstructor]
            public WebSocketManager(UserContext user) { }

            [{|FG1009:FactoryConstructor|}]
            public WebSocketManager(UserContext user, IEventStore events) { }
        }
        """);

    [Fact]
    public Task A_marked_constructor_and_a_marked_method() => ReportsAsync("""
        [ScopedFactory]
        [method: FactoryConstructor]
        public sealed class WebSocketManager(UserContext user)
        {
            [{|FG1009:FactoryConstructor|}]
            public static WebSocketManager Create(UserContext user) => new(user);
        }
        """);
}
