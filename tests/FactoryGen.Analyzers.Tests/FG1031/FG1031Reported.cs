using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1031;

public sealed class FG1031Reported
{
    [Fact]
    public Task A_setter() => ReportsAsync("""
        [ScopeContext]
        public sealed partial class SessionContext
        {
            [ScopeKey]
            public string SessionId { get; {|FG1031:set|}; } = "";
        }
        """);

    [Fact]
    public Task A_private_setter() => ReportsAsync("""
        [ScopeContext]
        public sealed partial class SessionContext
        {
            [ScopeKey]
            public string SessionId { get; private {|FG1031:set|}; } = "";
        }
        """);

    [Fact]
    public Task One_of_two_keys() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] string TenantId)
        {
            [ScopeKey]
            public Guid SessionId { get; {|FG1031:set|}; }
        }
        """);

    [Fact]
    public Task An_inherited_setter() => ReportsAsync("""
        public abstract class Owned
        {
            [ScopeKey]
            public string OwnerId { get; set; } = "";
        }

        [ScopeContext]
        public sealed partial class {|FG1031:SessionContext|} : Owned;
        """);
}
