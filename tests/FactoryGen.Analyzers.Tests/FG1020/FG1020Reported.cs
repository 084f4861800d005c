using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1020;

public sealed class FG1020Reported
{
    [Fact]
    public Task Instances_that_the_caller_owns() => ReportsAsync("""
        [ScopedFactory(Lifetime = {|FG1020:FactoryLifetime.Transient|})]
        public sealed class WebSocketManager(UserContext user);
        """);

    [Fact]
    public Task A_number_that_is_no_lifetime() => ReportsAsync("""
        [ScopedFactory<IWebSocketManager>(Lifetime = {|FG1020:(FactoryLifetime)7|})]
        public sealed class WebSocketManager(UserContext user) : IWebSocketManager;
        """);

    [Fact]
    public Task A_context_in_a_context() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record RunContext([property: ScopeKey] Guid RunId, [property: {|FG1020:ParentContext|}] UserContext User);
        """);

    [Fact]
    public Task A_parameter_as_the_parent() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record RunContext([property: ScopeKey] Guid RunId, [{|FG1020:ParentContext|}] UserContext User);
        """);

    [Fact]
    public Task A_parent_in_a_service() => ReportsAsync("""
        [ScopedFactory]
        public sealed class Agent([{|FG1020:ParentContext|}] UserContext user);
        """);
}
