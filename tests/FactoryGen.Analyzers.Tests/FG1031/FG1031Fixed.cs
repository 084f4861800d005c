using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG1031;

public sealed class FG1031Fixed
{
    [Fact]
    public Task Makes_setters_init() => Fix<FG1031FreezeKeyFix>.MakesAsync("""
        [ScopeContext]
        public sealed partial class SessionContext
        {
            [ScopeKey]
            public string SessionId { get; {|FG1031:set|}; } = "";

            [ScopeKey]
            public string TenantId { get => _tenant; private {|FG1031:set|} => _tenant = value; }

            private string _tenant = "";
        }
        """, """
        [ScopeContext]
        public sealed partial class SessionContext
        {
            [ScopeKey]
            public string SessionId { get; init; } = "";

            [ScopeKey]
            public string TenantId { get => _tenant; private init => _tenant = value; }

            private string _tenant = "";
        }
        """,
        answer: "init",
        title: "Make the setter 'init'");

    [Fact]
    public Task Removes_setters() => Fix<FG1031FreezeKeyFix>.MakesAsync("""
        [ScopeContext]
        public sealed partial class SessionContext(string id, string tenant)
        {
            [ScopeKey]
            public string SessionId { get; {|FG1031:set|}; } = id;

            [ScopeKey]
            public string TenantId
            {
                get;
                private {|FG1031:set|};
            } = tenant;
        }
        """, """
        [ScopeContext]
        public sealed partial class SessionContext(string id, string tenant)
        {
            [ScopeKey]
            public string SessionId { get; } = id;

            [ScopeKey]
            public string TenantId
            {
                get;
            } = tenant;
        }
        """,
        answer: "remove",
        title: "Remove the setter");
}
