using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1034;

public sealed class FG1034Reported
{
    [Fact]
    public Task A_record() => ReportsAsync("""
        [ScopeContext]
        public sealed record {|FG1034:SessionContext|}([property: ScopeKey] string SessionId);
        """);

    [Fact]
    public Task A_class() => ReportsAsync("""
        [ScopeContext]
        internal class {|FG1034:SessionContext|}
        {
            [ScopeKey]
            public string SessionId { get; } = "";
        }
        """);

    [Fact]
    public Task A_containing_type() => ReportsAsync("""
        public static class Contexts
        {
            [ScopeContext]
            public sealed partial record {|FG1034:SessionContext|}([property: ScopeKey] string SessionId);
        }
        """);

    [Fact]
    public Task Its_services_work() => ReportsAsync("""
        [ScopeContext]
        public sealed record {|FG1034:SessionContext|}([property: ScopeKey] string SessionId);

        [ScopedFactory]
        public sealed class WebSocketManager(SessionContext session);

        public sealed class Handler(WebSocketManagerFactory factory);
        """);
}
