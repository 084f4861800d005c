using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1010;

public sealed class FG1010Reported
{
    [Fact]
    public Task Two_asynchronous_initialisers() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            public Task ConnectAsync() => Task.CompletedTask;

            [{|FG1010:AsyncInitializer|}]
            public Task SubscribeAsync() => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task An_attribute_beside_the_interface() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user) : IAsyncInitializable
        {
            public Task InitializeAsync(CancellationToken cancellationToken) => Task.CompletedTask;

            [{|FG1010:AsyncInitializer|}]
            public Task SubscribeAsync() => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task One_of_the_base_class_and_one_of_its_own() => ReportsAsync("""
        public abstract class Connection
        {
            [AsyncInitializer]
            public Task ConnectAsync() => Task.CompletedTask;
        }

        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user) : Connection
        {
            [{|FG1010:AsyncInitializer|}]
            public Task SubscribeAsync() => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task One_that_overrides_the_base_class_s_and_one_of_its_own() => ReportsAsync("""
        public abstract class Connection
        {
            [AsyncInitializer]
            public virtual Task ConnectAsync() => Task.CompletedTask;
        }

        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user) : Connection
        {
            public override Task ConnectAsync() => Task.CompletedTask;

            [{|FG1010:AsyncInitializer|}]
            public Task SubscribeAsync() => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task Nothing_else_is_said_about_the_second() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            public Task ConnectAsync() => Task.CompletedTask;

            [{|FG1010:AsyncInitializer|}]
            private Task SubscribeAsync(int retries) => Task.CompletedTask;
        }
        """);
}
