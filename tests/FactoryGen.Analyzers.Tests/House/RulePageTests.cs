using System.Globalization;
using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

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
        var page = new RulePage(id).Cases("Wrong")[number];
        var consumer = await Consumer.BuildAsync(page, TestContext.Current.CancellationToken);

        // Where the compiler rejects the code, too, the line says so: // FG2001 (CS1061)
        var lines = page.Source.Split('\n');
        Assert.Equal(
            lines.Index().Where(line => line.Item.Contains("(CS", StringComparison.Ordinal)).Select(line => line.Index),
            consumer.FromCompiler.Select(error => error.Location.GetLineSpan().StartLinePosition.Line).Distinct());
        Assert.All(consumer.FromCompiler, error =>
            Assert.Contains($"({error.Id})", lines[error.Location.GetLineSpan().StartLinePosition.Line], StringComparison.Ordinal));
        Assert.Equal(
            page.Files.Prepend(("Test.cs", page.Source)).SelectMany(file => MarkedLines(file, id)).Order(StringComparer.Ordinal),
            consumer.FromAnalyzers.Select(LineOf).Order(StringComparer.Ordinal));
    }

    /// <summary>Set FACTORYGEN_WRITE_INDEX=1 to write them.</summary>
    [Theory, MemberData(nameof(Ids))]
    public async Task A_page_shows_what_a_build_prints(string id)
    {
        var page = new RulePage(id);
        var printed = new List<string>();
        foreach (var wrong in page.Cases("Wrong"))
        {
            var consumer = await Consumer.BuildAsync(wrong, TestContext.Current.CancellationToken);
            printed.Add(string.Concat(consumer.FromAnalyzers.Select(diagnostic =>
                $"{diagnostic.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "info" }} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n")));
        }

        if (Environment.GetEnvironmentVariable("FACTORYGEN_WRITE_INDEX") == "1")
        {
            page.WriteOutput(printed);
        }

        Assert.Equal(printed, new RulePage(id).Output);
    }

    [Theory, MemberData(nameof(RightCode))]
    public async Task Right_code_is_fine(string id, int number)
    {
        var consumer = await Consumer.BuildAsync(new RulePage(id).Cases("Right")[number], TestContext.Current.CancellationToken);

        Assert.Empty(consumer.FromCompiler.Concat(consumer.FromAnalyzers));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_page_has_its_parts(string id)
    {
        var page = new RulePage(id);
        Assert.Equal(page.IsOfUsage ? ["Wrong", "Right", "Why", "What to do", "When to suppress it"] : ["Wrong", "Right", "Why", "What to do"], page.Headings);
        Assert.NotEmpty(page.Blocks("Wrong"));
        Assert.NotEmpty(page.Blocks("Right"));
        Assert.All(page.Cases("Wrong"), wrong => Assert.NotEmpty(wrong.Files.Prepend(("Test.cs", wrong.Source)).SelectMany(file => MarkedLines(file, id))));
    }

    // '// FG1001' in code, '# FG1050' in a file of another kind.
    private static IEnumerable<string> MarkedLines((string Name, string Text) file, string id) => file.Text.Split('\n').Index()
        .Where(line => line.Item.Contains($"// {id}", StringComparison.Ordinal) || line.Item.Contains($"# {id}", StringComparison.Ordinal))
        .Select(line => string.Create(CultureInfo.InvariantCulture, $"{file.Name} line {line.Index}: {id}"));

    private static string LineOf(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(place.Path)} line {place.StartLinePosition.Line}: {diagnostic.Id}");
    }

    private static TheoryData<string, int> Blocks(string heading) =>
        new(RulePage.Ids.SelectMany(id => new RulePage(id).Blocks(heading).Select((_, number) => (id, number))));
}
