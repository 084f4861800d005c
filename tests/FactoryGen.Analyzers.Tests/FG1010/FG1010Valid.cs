using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1010;

public sealed class FG1010Valid
{
    [Fact]
    public Task One_attribute() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            public Task ConnectAsync() => Task.CompletedTask;

            public Task SubscribeAsync() => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task The_interface() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user) : IAsyncInitializable
        {
            public Task InitializeAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task The_attribute_on_the_method_of_the_interface() => IsFineAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user) : IAsyncInitializable
        {
            [AsyncInitializer]
            public Task InitializeAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task An_override_of_the_marked_method() => IsFineAsync("""
        public abstract class Connection
        {
            [AsyncInitializer]
            public abstract Task ConnectAsync();
        }

        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user) : Connection
        {
            [AsyncInitializer]
            public override Task ConnectAsync() => Task.CompletedTask;
        }
        """);
}
