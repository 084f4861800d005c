using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG1034;

public sealed class FG1034Fixed
{
    [Fact]
    public Task Makes_the_type_partial() => Fix<FG1034MakePartialFix>.MakesAsync("""
        [ScopeContext]
        public sealed record {|FG1034:SessionContext|}([property: ScopeKey] string SessionId);

        /// <summary>Without modifiers.</summary>
        [ScopeContext]
        class {|FG1034:DeviceContext|}
        {
            [ScopeKey]
            public string DeviceId { get; } = "";
        }
        """, """
        [ScopeContext]
        public sealed partial record SessionContext([property: ScopeKey] string SessionId);

        /// <summary>Without modifiers.</summary>
        [ScopeContext]
        partial class DeviceContext
        {
            [ScopeKey]
            public string DeviceId { get; } = "";
        }
        """);

    [Fact]
    public Task Makes_the_types_around_it_partial() => Fix<FG1034MakePartialFix>.MakesAsync("""
        // All contexts.
        static class Contexts
        {
            public partial class Inner
            {
                [ScopeContext]
                public sealed record {|FG1034:SessionContext|}([property: ScopeKey] string SessionId);

                [ScopeContext]
                public sealed partial record {|FG1034:DeviceContext|}([property: ScopeKey] string DeviceId);
            }
        }
        """, """
        // All contexts.
        static partial class Contexts
        {
            public partial class Inner
            {
                [ScopeContext]
                public sealed partial record SessionContext([property: ScopeKey] string SessionId);

                [ScopeContext]
                public sealed partial record DeviceContext([property: ScopeKey] string DeviceId);
            }
        }
        """);
}
