using System.Globalization;
using FactoryGen.Analyzers.Tests.Verification;

namespace FactoryGen.Analyzers.Tests.House;

/// <summary>What the pages in docs/rules say is so.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string, int> WrongCode => Blocks("Wrong");

    public static TheoryData<string, int> RightCode => Blocks("Right");

    public static TheoryData<string> Ids => [.. RulePage.Ids];

    [Theory, MemberData(nameof(WrongCode))]
    public async Task Wrong_code_is_reported_on_the_lines_that_say_so(string id, int number)
    {
        var block = new RulePage(id).Blocks("Wrong")[number];
        var consumer = await Consumer.BuildAsync(block, TestContext.Current.CancellationToken);

        Assert.Empty(consumer.FromCompiler);
        Assert.Equal(
            block.Split('\n').Index().Where(line => line.Item.Contains($"// {id}", StringComparison.Ordinal)).Select(line => $"line {line.Index}: {id}"),
            consumer.FromAnalyzers.Select(diagnostic =>
                string.Create(CultureInfo.InvariantCulture, $"line {diagnostic.Location.GetLineSpan().StartLinePosition.Line}: {diagnostic.Id}")));
    }

    /// <summary>Set FACTORYGEN_WRITE_INDEX=1 to write them.</summary>
    [Theory, MemberData(nameof(Ids))]
    public async Task A_page_shows_what_a_build_prints(string id)
    {
        var page = new RulePage(id);
        var printed = new List<string>();
        foreach (var block in page.Blocks("Wrong"))
        {
            var consumer = await Consumer.BuildAsync(block, TestContext.Current.CancellationToken);
            printed.Add(string.Concat(consumer.FromAnalyzers.Select(diagnostic => $"error {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n")));
        }

        if (Environment.GetEnvironmentVariable("FACTORYGEN_WRITE_INDEX") == "1")
        {
            page.WriteOutput(printed);
        }

        Assert.Equal(printed, new RulePage(id).Output);
    }

    [Theory, MemberData(nameof(RightCode))]
    public async Task Right_code_is_fine(string id, int number) => await Declaration.IsFineAsync(new RulePage(id).Blocks("Right")[number]);

    [Theory, MemberData(nameof(Ids))]
    public void A_page_has_its_four_parts(string id)
    {
        var page = new RulePage(id);
        Assert.Equal(["Wrong", "Right", "Why", "What to do"], page.Headings);
        Assert.NotEmpty(page.Blocks("Wrong"));
        Assert.NotEmpty(page.Blocks("Right"));
        Assert.All(page.Blocks("Wrong"), block => Assert.Contains($"// {id}", block, StringComparison.Ordinal));
    }

    private static TheoryData<string, int> Blocks(string heading) =>
        new(RulePage.Ids.SelectMany(id => new RulePage(id).Blocks(heading).Select((_, number) => (id, number))));
}
