using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.Analyzers.Tests.House;

/// <summary>An IDE asks about code that is being typed: every analyzer answers, or says nothing.</summary>
public sealed class HalfTypedTests
{
    [Fact]
    public async Task Code_that_breaks_off_anywhere_makes_nothing_throw() =>
        await NothingThrowsAsync((text, token) => text[..token.Span.End], first: 0);

    [Fact]
    public async Task Code_that_lacks_any_word_makes_nothing_throw() =>
        await NothingThrowsAsync((text, token) => text.Remove(token.SpanStart, token.Span.Length), first: 1);

    [Fact]
    public async Task Code_in_which_a_word_stands_twice_makes_nothing_throw() =>
        await NothingThrowsAsync((text, token) => text.Insert(token.Span.End, " " + token.Text), first: 2);

    // Each version is a file and a namespace of its own, and all versions of a page are one project: it needn't compile.
    // The three kinds of mistake take turns at the words: a build server has better things to do than all of them everywhere.
    private static async Task NothingThrowsAsync(Func<string, SyntaxToken, string> mistype, int first)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        foreach (var id in RulePage.Ids)
        {
            var page = new RulePage(id);
            var versions =
                from block in page.Blocks("Wrong").Concat(page.Blocks("Right"))
                from token in CSharpSyntaxTree.ParseText(block, CompilerParts.ParseOptions, cancellationToken: cancellationToken)
                    .GetRoot(cancellationToken).DescendantTokens().Index()
                where token.Item.Span.Length > 0 && token.Index % 3 == first
                select mistype(block, token.Item);
            var consumer = await Consumer.BuildAsync(
                versions.Select((text, number) => ($"Version{number}.cs", $"namespace Version{number};\n\n{text}"))
                    .Concat(page.IsOfUsage ? [(Services.FileName, Services.Source)] : []),
                cancellationToken);

            Assert.All(consumer.FromAnalyzers, diagnostic => Assert.StartsWith("FG", diagnostic.Id, StringComparison.Ordinal));
            Assert.All(consumer.FromAnalyzers, diagnostic => Assert.StartsWith("Version", diagnostic.Location.SourceTree?.FilePath, StringComparison.Ordinal));
        }
    }
}
