using static FactoryGen.Analyzers.Tests.Verification.Declaration;

namespace FactoryGen.Analyzers.Tests.FG1012;

public sealed class FG1012Valid
{
    [Fact]
    public Task Values_that_can_be_kept() => IsFineAsync("""
        [ScopedFactory]
        public sealed class Parser
        {
            public Parser(UserContext user, string text, ReadOnlyMemory<char> rest, int count, Action<int> done, int[] numbers, params string[] names) { }
        }
        """);
}
