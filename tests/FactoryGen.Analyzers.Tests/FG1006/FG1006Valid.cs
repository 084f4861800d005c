using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1006;

public sealed class FG1006Valid
{
    [Fact]
    public Task One_context_twice() => IsFineAsync("""
        [ScopedFactory]
        public sealed class AuditLog(UserContext user, IEventStore events, UserContext again);
        """);

    [Fact]
    public Task A_context_inside_the_context() => IsFineAsync("""
        [ScopeContext]
        public sealed partial record RunContext([property: ScopeKey] Guid RunId, UserContext User);

        [ScopedFactory]
        public sealed class AuditLog(RunContext run);
        """);
}
