using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1012;

public sealed class FG1012Reported
{
    [Fact]
    public Task A_ref_parameter() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            public WebSocketManager(UserContext user, ref int {|FG1012:count|}) { }
        }
        """);

    [Fact]
    public Task An_out_parameter() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            public WebSocketManager(UserContext user, out int {|FG1012:count|}) => count = 0;
        }
        """);

    [Fact]
    public Task A_context_by_reference() => ReportsAsync("""
        [ScopedFactory]
        public sealed class WebSocketManager
        {
            public WebSocketManager(in UserContext {|FG1012:user|}) { }
        }
        """);

    [Fact]
    public Task A_pointer() => ReportsAsync("""
        [ScopedFactory]
        public sealed unsafe class WebSocketManager
        {
            public WebSocketManager(UserContext user, int* {|FG1012:count|}) { }
        }
        """);

    [Fact]
    public Task A_function_pointer() => ReportsAsync("""
        [ScopedFactory]
        public sealed unsafe class WebSocketManager
        {
            public WebSocketManager(UserContext user, delegate*<int, void> {|FG1012:count|}) { }
        }
        """);

    [Fact]
    public Task A_ref_struct() => ReportsAsync("""
        [ScopedFactory]
        public sealed class Parser
        {
            public Parser(UserContext user, ReadOnlySpan<char> {|FG1012:text|}) { }
        }
        """);

    [Fact]
    public Task Two_of_them_are_two_mistakes() => ReportsAsync("""
        [ScopedFactory]
        public sealed class Parser
        {
            public Parser(UserContext user, ReadOnlySpan<char> {|FG1012:text|}, ref int {|FG1012:count|}) { }
        }
        """);

    [Fact]
    public Task Of_a_creator() => ReportsAsync("""
        [ScopedFactory]
        public sealed class Parser
        {
            [FactoryConstructor]
            public static Parser Create(UserContext user, Span<char> {|FG1012:text|}) => new();
        }
        """);
}
