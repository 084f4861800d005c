using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1035;

public sealed class FG1035Reported
{
    [Fact]
    public Task A_ref_struct() => ReportsAsync("""
        [ScopeContext]
        public ref partial struct {|FG1035:SessionContext|}
        {
            [ScopeKey]
            public string SessionId { get; }
        }
        """);

    [Fact]
    public Task A_generic_type() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record {|FG1035:SessionContext|}<T>([property: ScopeKey] string SessionId);
        """);

    [Fact]
    public Task A_type_in_a_generic_type() => ReportsAsync("""
        public static partial class Contexts<T>
        {
            [ScopeContext]
            public sealed partial record {|FG1035:SessionContext|}([property: ScopeKey] string SessionId);
        }
        """);

    [Fact]
    public Task A_static_class() => ReportsAsync("""
        [ScopeContext]
        public static partial class {|FG1035:SessionContext|}
        {
            [ScopeKey]
            public static string SessionId => "";
        }
        """);

    [Fact]
    public Task A_private_type() => ReportsAsync("""
        public static partial class Contexts
        {
            [ScopeContext]
            private sealed partial record {|FG1035:SessionContext|}([property: ScopeKey] string SessionId);
        }
        """);

    [Fact]
    public Task A_file_local_type() => ReportsAsync("""
        [ScopeContext]
        file sealed partial record {|FG1035:SessionContext|}([property: ScopeKey] string SessionId);
        """);

    [Fact]
    public Task Nothing_else_is_said_about_it() => ReportsAsync("""
        [ScopeContext]
        public sealed class {|FG1035:SessionContext|}<T>;

        [ScopedFactory]
        public sealed class WebSocketManager(SessionContext<int> session);

        public sealed class Handler(WebSocketManagerFactory factory);
        """);
}
