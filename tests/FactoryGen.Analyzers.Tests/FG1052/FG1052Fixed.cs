using FactoryGen.Analyzers.Tests.Verification;
using FactoryGen.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.FG1052;

public sealed class FG1052Fixed
{
    [Theory]
    [InlineData(null)]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task The_line_goes_and_no_other(FixAllScope? scope)
    {
        using var solution = new SolutionUnderFix().With("Chat", ("factorygen.contract",
            "# a\nAFactory.Get | synchronous | C | S\n# b\nBFactory.Get | synchronous | C | S\n# c"));
        var fix = new FG1052RemoveFromContractFix();

        await (scope is { } all ? solution.FixAllAsync(fix, "Chat", all) : solution.FixFirstAsync(fix, "Chat"));

        Assert.Equal("# a\n# b\n# c", solution["Chat", "factorygen.contract"]);
    }
}
