using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1035;

public sealed class FG1035Valid
{
    [Fact]
    public Task A_record() => IsFineAsync("""
        [ScopeContext]
        public partial record SessionContext([property: ScopeKey] string SessionId);
        """);

    [Fact]
    public Task A_class() => IsFineAsync("""
        [ScopeContext]
        internal sealed partial class SessionContext
        {
            [ScopeKey]
            public string SessionId { get; } = "";
        }
        """);

    [Fact]
    public Task A_nested_type() => IsFineAsync("""
        public partial interface IContexts
        {
            [ScopeContext]
            public sealed partial record SessionContext([property: ScopeKey] string SessionId);
        }
        """);
}
