namespace FactoryGen.Docs.Tests;

public sealed class CodeBlockTests
{
    // The pages of docs/rules show wrong code too; the tests of each rule compile what they say.
    public static TheoryData<string> PagesWithCode { get; } =
        [.. Pages.All.Where(page => !page.StartsWith("docs/rules/", StringComparison.Ordinal) && CodeBlock.On(Pages.Read(page)).Any())];

    [Theory]
    [MemberData(nameof(PagesWithCode))]
    public void Every_block_of_a_page_compiles(string page) => PageCompiler.Compile(Pages.Read(page));

    [Fact]
    public void The_readme_is_among_the_pages_with_code() => Assert.Contains("README.md", PagesWithCode.Select(row => row.Data));

    [Fact]
    public void A_block_that_does_not_compile_is_named_by_its_line()
    {
        var flaw = Assert.Throws<InvalidOperationException>(() => PageCompiler.Compile("# Page\n\n```csharp\nnew Nothing();\n```\n"));

        Assert.Contains("line 3", flaw.Message, StringComparison.Ordinal);
        Assert.Contains("CS0246", flaw.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_sees_the_types_of_the_blocks_above_it() =>
        PageCompiler.Compile("```csharp\npublic sealed class One;\n```\n\n```csharp\nConsole.WriteLine(new One());\n```\n");
}
