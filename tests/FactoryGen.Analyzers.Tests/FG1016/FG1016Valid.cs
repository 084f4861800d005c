using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1016;

public sealed class FG1016Valid
{
    [Fact]
    public Task A_service_of_the_same_context() => IsFineAsync("""
        [ScopedFactory]
        public sealed class Log(UserContext user);

        [ScopedFactory]
        public sealed class Agent(UserContext user, Log log);
        """);

    [Fact]
    public Task A_service_that_exists_in_both_contexts() => IsFineAsync("""
        [ScopeContext]
        public sealed partial record RunContext([property: ScopeKey] Guid RunId);

        [ScopedFactory(typeof(IEventStore))]
        public sealed class RunStore(RunContext run) : IEventStore;

        [ScopedFactory(typeof(IEventStore))]
        public sealed class UserStore(UserContext user) : IEventStore;

        [ScopedFactory]
        public sealed class Agent(UserContext user, IEventStore events);
        """);

    [Fact]
    public Task Something_that_nobody_scopes() => IsFineAsync("""
        [ScopedFactory]
        public sealed class Agent(UserContext user, IEventStore events, Func<IEventStore> more);
        """);
}
