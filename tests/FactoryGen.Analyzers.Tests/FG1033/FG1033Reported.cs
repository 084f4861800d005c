using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1033;

public sealed class FG1033Reported
{
    [Fact]
    public Task A_private_property() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record SessionContext(string Id)
        {
            [ScopeKey]
            private string {|FG1033:Key|} => Id;
        }
        """);

    [Fact]
    public Task A_protected_property() => ReportsAsync("""
        [ScopeContext]
        public partial record SessionContext(string Id)
        {
            [ScopeKey]
            protected string {|FG1033:Key|} => Id;
        }
        """);

    [Fact]
    public Task A_private_getter() => ReportsAsync("""
        [ScopeContext]
        public sealed partial class SessionContext
        {
            [ScopeKey]
            public string {|FG1033:Key|} { private get; init; } = "";
        }
        """);

    [Fact]
    public Task A_property_without_a_getter() => ReportsAsync("""
        [ScopeContext]
        public sealed partial class SessionContext
        {
            [ScopeKey]
            public string {|FG1033:Key|} { init { } }
        }
        """);

    [Fact]
    public Task A_static_property() => ReportsAsync("""
        [ScopeContext]
        public sealed partial class SessionContext
        {
            [ScopeKey]
            public static string {|FG1033:Key|} => "all";
        }
        """);

    [Fact]
    public Task An_indexer() => ReportsAsync("""
        [ScopeContext]
        public sealed partial class SessionContext
        {
            [ScopeKey]
            public string {|FG1033:this|}[int index] => "";
        }
        """);

    [Fact]
    public Task A_static_key_that_has_a_setter_too() => ReportsAsync("""
        [ScopeContext]
        public sealed partial class SessionContext
        {
            [ScopeKey]
            public static object {|FG1033:Key|} { get; set; } = "";
        }
        """);
}
