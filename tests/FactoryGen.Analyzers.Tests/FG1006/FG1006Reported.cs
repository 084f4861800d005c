using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1006;

public sealed class FG1006Reported
{
    [Fact]
    public Task Parameters_of_two_contexts() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record TenantContext([property: ScopeKey] string TenantId);

        [ScopedFactory]
        public sealed class AuditLog(UserContext user, TenantContext {|FG1006:tenant|});
        """);

    [Fact]
    public Task A_named_context_that_differs_from_the_parameter() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record TenantContext([property: ScopeKey] string TenantId);

        [ScopedFactory(Context = typeof({|FG1006:TenantContext|}))]
        public sealed class AuditLog(UserContext user);
        """);

    [Fact]
    public Task A_named_context_that_is_none() => ReportsAsync("""
        [ScopedFactory(Context = typeof({|FG1006:Uri|}))]
        public sealed class MessageCache(IEventStore events);
        """);

    [Fact]
    public Task A_named_type_without_a_name_of_its_own() => ReportsAsync("""
        [ScopedFactory(Context = typeof({|FG1006:string[]|}))]
        public sealed class MessageCache(IEventStore events);
        """);
}
