using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1011;

public sealed class FG1011Valid
{
    [Fact]
    public Task A_task() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            public async Task ConnectAsync() => await Task.Yield();
        }
        """);

    [Fact]
    public Task A_value_task_and_a_token() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            internal ValueTask ConnectAsync(CancellationToken cancellationToken = default) => default;
        }
        """);

    [Fact]
    public Task The_interface_implemented_explicitly() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user) : IAsyncInitializable
        {
            Task IAsyncInitializable.InitializeAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task Of_a_base_class() => IsFineAsync("""
        public abstract class Connection
        {
            [AsyncInitializer]
            public Task ConnectAsync() => Task.CompletedTask;
        }

        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user) : Connection;
        """);
}
