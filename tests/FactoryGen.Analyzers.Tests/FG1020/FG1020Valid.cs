using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1020;

public sealed class FG1020Valid
{
    [Fact]
    public Task The_lifetime_that_there_is() => IsFineAsync("""
        [ScopedFactory(Lifetime = FactoryLifetime.Scoped)]
        public sealed class WebSocketManager(UserContext user);
        """);

    [Fact]
    public Task A_context_as_a_plain_property() => IsFineAsync("""
        [ScopeContext]
        public sealed partial record RunContext([property: ScopeKey] Guid RunId, UserContext User);
        """);
}
