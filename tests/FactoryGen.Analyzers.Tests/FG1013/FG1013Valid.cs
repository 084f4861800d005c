using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1013;

public sealed class FG1013Valid
{
    [Fact]
    public Task A_method_that_returns_a_task() => IsFineAsync("""
        [ScopedFactory]
        public sealed class Connection(UserContext user)
        {
            public Task WhenOpenAsync() => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task A_GetAwaiter_that_is_none() => IsFineAsync("""
        [ScopedFactory]
        public sealed class Connection(UserContext user)
        {
            public int GetAwaiter(int number) => number;
        }
        """);

    [Fact]
    public Task An_extension_for_something_else() => IsFineAsync("""
        public static class Extensions
        {
            public static TaskAwaiter GetAwaiter(this TimeSpan time) => Task.Delay(time).GetAwaiter();
        }

        [ScopedFactory]
        public sealed class Connection(UserContext user);
        """);

    [Fact]
    public Task An_extension_in_a_namespace_that_is_not_used() => IsFineAsync("""
        namespace Elsewhere
        {
            public static class Extensions
            {
                public static TaskAwaiter GetAwaiter(this IWebSocketManager manager) => Task.CompletedTask.GetAwaiter();
            }
        }

        namespace Here
        {
            [ScopedFactory(typeof(IWebSocketManager))]
            public sealed class WebSocketManager(UserContext user) : IWebSocketManager;
        }
        """);
}
