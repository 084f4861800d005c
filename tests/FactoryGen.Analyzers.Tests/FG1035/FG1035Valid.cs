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

    [Theory]
    [InlineData("public readonly record struct SessionContext([property: ScopeKey] string SessionId);")]
    [InlineData("internal partial struct SessionContext { [ScopeKey] public string SessionId => \"\"; }")]
    public Task A_struct(string declaration) => IsFineAsync($"[ScopeContext] {declaration}\n[ScopedFactory] internal sealed class Log(SessionContext session);");
}
