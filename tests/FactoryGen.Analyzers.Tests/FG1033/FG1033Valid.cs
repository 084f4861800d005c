using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1033;

public sealed class FG1033Valid
{
    [Fact]
    public Task An_internal_key() => IsFineAsync("""
        [ScopeContext]
        public sealed partial record SessionContext(string Id)
        {
            [ScopeKey]
            internal string Key => Id;
        }
        """);

    [Fact]
    public Task An_internal_getter() => IsFineAsync("""
        [ScopeContext]
        public sealed partial class SessionContext
        {
            [ScopeKey]
            public string Key { internal get; init; } = "";
        }
        """);

    [Fact]
    public Task A_protected_internal_key() => IsFineAsync("""
        [ScopeContext]
        public partial record SessionContext(string Id)
        {
            [ScopeKey]
            protected internal virtual string Key => Id;
        }
        """);
}
