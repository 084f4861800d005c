using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1016;

public sealed class FG1016Reported
{
    [Fact]
    public Task A_service_of_another_context() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record RunContext([property: ScopeKey] Guid RunId);

        [ScopedFactory]
        public sealed class RunLog(RunContext run, IEventStore events);

        [ScopedFactory]
        public sealed class Agent(UserContext user, RunLog {|FG1016:log|});
        """);

    [Fact]
    public Task A_leaf_without_dependencies() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record RunContext([property: ScopeKey] Guid RunId);

        [ScopedFactory(Context = typeof(RunContext))]
        public sealed class RunLog;

        [ScopedFactory]
        public sealed class Agent(UserContext user, RunLog {|FG1016:log|});
        """);

    [Fact]
    public Task By_its_interface() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record RunContext([property: ScopeKey] Guid RunId);

        [ScopedFactory(typeof(IEventStore))]
        public sealed class RunStore(RunContext run) : IEventStore;

        [ScopedFactory]
        public sealed class Agent(UserContext user, IEventStore {|FG1016:events|});
        """);

    [Fact]
    public Task The_factory_interface_of_another_context() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record RunContext([property: ScopeKey] Guid RunId);

        [ScopedFactory]
        public sealed class RunLog(RunContext run);

        [ScopedFactory]
        public sealed class Agent(UserContext user, IScopedFactory<RunContext, RunLog> {|FG1016:logs|});
        """);
}
