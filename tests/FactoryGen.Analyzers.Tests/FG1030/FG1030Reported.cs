using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1030;

public sealed class FG1030Reported
{
    [Fact]
    public Task A_record_without_a_key() => ReportsAsync("""
        [ScopeContext]
        public sealed partial record {|FG1030:SessionContext|}(string SessionId);
        """);

    [Fact]
    public Task A_class_without_anything() => ReportsAsync("""
        [ScopeContext]
        public sealed partial class {|FG1030:SessionContext|};
        """);

    [Fact]
    public Task Its_services_are_not_reported_too() => ReportsAsync("""
        [ScopeContext]
        public sealed partial class {|FG1030:SessionContext|};

        [ScopedFactory]
        public sealed class WebSocketManager(SessionContext session);

        public sealed class Handler(ScopeHost<SessionContext> scopes, WebSocketManagerFactory factory);
        """);
}
