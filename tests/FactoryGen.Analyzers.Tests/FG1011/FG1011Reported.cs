using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1011;

public sealed class FG1011Reported
{
    [Fact]
    public Task Async_void() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            public async {|FG1011:void|} ConnectAsync() => await Task.Yield();
        }
        """);

    [Fact]
    public Task Returning_object() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            public {|FG1011:object|} ConnectAsync() => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task Returning_nothing() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            public {|FG1011:void|} Connect() { }
        }
        """);

    [Fact]
    public Task Returning_a_task_with_a_result() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            public {|FG1011:Task<int>|} ConnectAsync() => Task.FromResult(1);
        }
        """);

    [Fact]
    public Task A_parameter_that_is_no_token() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            public Task ConnectAsync(int {|FG1011:retries|}) => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task Two_parameters() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            public Task ConnectAsync(CancellationToken one, CancellationToken {|FG1011:two|}) => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task A_token_by_reference() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            public Task ConnectAsync(ref CancellationToken {|FG1011:token|}) => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task A_static_method() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            public static Task {|FG1011:ConnectAsync|}() => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task A_generic_method() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            public Task {|FG1011:ConnectAsync|}<T>() => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task A_private_method() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            private Task {|FG1011:ConnectAsync|}() => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task A_protected_method() => ReportsAsync("""
        [ScopedFactory]
        public class WebSocketManager(UserContext user)
        {
            [AsyncInitializer]
            protected virtual Task {|FG1011:ConnectAsync|}() => Task.CompletedTask;
        }
        """);

    [Fact]
    public Task Of_a_base_class() => ReportsAsync("""
        public abstract class Connection
        {
            [AsyncInitializer]
            protected Task ConnectAsync() => Task.CompletedTask;
        }

        [ScopedFactory]
        public sealed class {|FG1011:WebSocketManager|}(UserContext user) : Connection;
        """);
}
