using System.Text.RegularExpressions;

namespace FactoryGen.Docs.Tests;

public sealed partial class LinkTests
{
    public static TheoryData<string> AllPages { get; } = [.. Pages.All];

    [Theory]
    [MemberData(nameof(AllPages))]
    public void Every_relative_link_leads_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Pages.Root, page))!;
        var dead = Target().Matches(Pages.Read(page))
            .Select(match => match.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'))
            .Where(target => !Path.Exists(Path.Combine(folder, target.Split('#')[0])));

        Assert.Empty(dead);
    }

    [Fact]
    public void Every_decision_is_in_the_list_of_decisions()
    {
        var list = Pages.Read("docs/decisions/README.md");

        Assert.All(
            Directory.EnumerateFiles(Path.Combine(Pages.Root, "docs", "decisions"), "*.md").Select(Path.GetFileName).Where(name => name != "README.md"),
            name => Assert.Contains($"({name})", list, StringComparison.Ordinal));
    }

    /// <summary>The architecture page says where things are: what it names must be there.</summary>
    [Fact]
    public void Every_path_on_the_architecture_page_exists()
    {
        var missing = SourcePath().Matches(Pages.Read("docs/architecture.md"))
            .Select(match => match.Groups[1].Value)
            .Where(path => !Path.Exists(Path.Combine(Pages.Root, path)));

        Assert.Empty(missing);
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Target();

    [GeneratedRegex(@"`((?:src|tests|docs|\.ci)/[^`\s]+)`")]
    private static partial Regex SourcePath();
}
