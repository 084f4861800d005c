using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG1010;

public sealed class FG1010Fixed
{
    [Fact]
    public Task Keeps_the_first() => Fix<FG1010RemoveInitializerFix>.MakesAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            public Task ConnectAsync() => Task.CompletedTask;

            /// <summary>Second.</summary>
            [{|FG1010:AsyncInitializer|}]
            public Task SubscribeAsync() => Task.CompletedTask;
        }
        """, """
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            public Task ConnectAsync() => Task.CompletedTask;

            /// <summary>Second.</summary>
            public Task SubscribeAsync() => Task.CompletedTask;
        }
        """,
        answer: "this",
        title: "Remove [AsyncInitializer] from 'SubscribeAsync'");

    [Fact]
    public Task Keeps_the_second() => Fix<FG1010RemoveInitializerFix>.MakesAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer, Obsolete]
            public Task ConnectAsync() => Task.CompletedTask;

            [{|FG1010:AsyncInitializer|}]
            public Task SubscribeAsync() => Task.CompletedTask;
        }
        """, """
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [Obsolete]
            public Task ConnectAsync() => Task.CompletedTask;

            [AsyncInitializer]
            public Task SubscribeAsync() => Task.CompletedTask;
        }
        """,
        answer: "other",
        title: "Remove [AsyncInitializer] from 'ConnectAsync'");

    [Fact]
    public Task Keeps_the_interface() => Fix<FG1010RemoveInitializerFix>.MakesAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user) : IAsyncInitializable
        {
            public Task InitializeAsync(CancellationToken cancellationToken) => Task.CompletedTask;

            [Obsolete, {|FG1010:AsyncInitializer|}]
            public Task SubscribeAsync() => Task.CompletedTask;
        }
        """, """
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user) : IAsyncInitializable
        {
            public Task InitializeAsync(CancellationToken cancellationToken) => Task.CompletedTask;

            [Obsolete]
            public Task SubscribeAsync() => Task.CompletedTask;
        }
        """);
}
