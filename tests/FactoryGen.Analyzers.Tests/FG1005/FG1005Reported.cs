using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1005;

public sealed class FG1005Reported
{
    [Fact]
    public Task A_class_that_takes_no_context() => ReportsAsync("""
        [{|FG1005:ScopedFactory|}]
        public sealed class MessageCache(IEventStore events);
        """);

    [Fact]
    public Task A_class_that_takes_nothing() => ReportsAsync("""
        [{|FG1005:ScopedFactory(typeof(IWebSocketManager))|}]
        public sealed class WebSocketManager : IWebSocketManager;
        """);

    [Fact]
    public Task A_type_that_only_looks_like_a_context() => ReportsAsync("""
        public sealed record TenantContext(string Id);

        [{|FG1005:ScopedFactory|}]
        public sealed class MessageCache(TenantContext tenant);
        """);

    [Fact]
    public Task Not_reported_again_for_those_who_take_the_service() => ReportsAsync("""
        [{|FG1005:ScopedFactory|}]
        public sealed class MessageCache(IEventStore events);

        [ScopedFactory]
        public sealed class Agent(UserContext user, MessageCache cache);
        """);
}
