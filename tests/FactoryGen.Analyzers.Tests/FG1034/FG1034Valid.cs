using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1034;

public sealed class FG1034Valid
{
    [Fact]
    public Task Partial() => IsFineAsync("""
        [ScopeContext]
        internal sealed partial record SessionContext([property: ScopeKey] string SessionId);
        """);

    [Fact]
    public Task Partial_all_around() => IsFineAsync("""
        public static partial class Contexts
        {
            internal partial struct Inner
            {
                [ScopeContext]
                internal sealed partial record SessionContext([property: ScopeKey] string SessionId);
            }
        }
        """);

    [Fact]
    public Task A_struct_could_not_remember_anything() => IsFineAsync("""
        [ScopeContext]
        public readonly record struct SessionContext([property: ScopeKey] string SessionId);
        """);
}
