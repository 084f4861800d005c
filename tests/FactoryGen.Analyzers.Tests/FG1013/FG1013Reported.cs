using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1013;

public sealed class FG1013Reported
{
    [Fact]
    public Task A_task_as_the_service() => ReportsAsync("""
        [ScopedFactory(typeof({|FG1013:Task|}))]
        public sealed class Job(UserContext user) : Task(() => { });
        """);

    [Fact]
    public Task A_derived_task() => ReportsAsync("""
        [ScopedFactory]
        public sealed class {|FG1013:Job|}(UserContext user) : Task<int>(() => 1);
        """);

    [Fact]
    public Task A_class_with_an_awaiter() => ReportsAsync("""
        [ScopedFactory]
        public sealed class {|FG1013:Connection|}(UserContext user)
        {
            public TaskAwaiter GetAwaiter() => Task.CompletedTask.GetAwaiter();
        }
        """);

    [Fact]
    public Task A_service_with_an_awaiter() => ReportsAsync("""
        public interface IConnection
        {
            TaskAwaiter<int> GetAwaiter();
        }

        [ScopedFactory(typeof({|FG1013:IConnection|}))]
        public sealed class Connection(UserContext user) : IConnection
        {
            TaskAwaiter<int> IConnection.GetAwaiter() => Task.FromResult(1).GetAwaiter();
        }
        """);

    [Fact]
    public Task A_service_with_an_inherited_awaiter() => ReportsAsync("""
        public interface IOpening
        {
            TaskAwaiter GetAwaiter();
        }

        public interface IConnection : IOpening;

        [ScopedFactory<{|FG1013:IConnection|}>]
        public sealed class Connection(UserContext user) : IConnection
        {
            TaskAwaiter IOpening.GetAwaiter() => Task.CompletedTask.GetAwaiter();
        }
        """);

    [Fact]
    public Task An_extension() => ReportsAsync("""
        public static class Extensions
        {
            public static TaskAwaiter GetAwaiter(this IWebSocketManager manager) => Task.CompletedTask.GetAwaiter();
        }

        [ScopedFactory(typeof({|FG1013:IWebSocketManager|}))]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;
        """);

    [Fact]
    public Task An_awaitable_implementation_of_a_plain_service() => ReportsAsync("""
        [ScopedFactory(typeof(IWebSocketManager))]
        public sealed class {|FG1013:WebSocketManager|}(UserContext user) : IWebSocketManager
        {
            public TaskAwaiter GetAwaiter() => Task.CompletedTask.GetAwaiter();
        }
        """);
}
