using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1008;

public sealed class FG1008Reported
{
    [Fact]
    public Task Two_constructors() => ReportsAsync("""
        [ScopedFactory]
        public sealed class {|FG1008:WebSocketManager|}
        {
            public WebSocketManager(UserContext user) { }

            public WebSocketManager(UserContext user, IEventStore events) { }
        }
        """);

    [Fact]
    public Task A_primary_constructor_and_another() => ReportsAsync("""
        [ScopedFactory]
        public sealed class {|FG1008:WebSocketManager|}(UserContext user)
        {
            internal WebSocketManager(UserContext user, IEventStore events) : this(user) { }
        }
        """);

    [Fact]
    public Task One_without_parameters_counts() => ReportsAsync("""
        [ScopedFactory]
        public sealed class {|FG1008:WebSocketManager|}
        {
            public WebSocketManager() { }

            public WebSocketManager(UserContext user) { }
        }
        """);

    [Fact]
    public Task Not_a_missing_context_too() => ReportsAsync("""
        [ScopedFactory]
        public sealed class {|FG1008:MessageCache|}
        {
            public MessageCache() { }

            public MessageCache(IEventStore events) { }
        }
        """);
}
