using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using FactoryGen.Analysis.Rules;
using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactoryGen.Analyzers.Tests.House;

/// <summary>A rule lives under one id in all its places, or not at all.</summary>
public sealed partial class RuleHouseTests
{
    private const string Index = "docs/rules/README.md";

    private static readonly IReadOnlyList<Rule> DeclarationRulesById = [.. DeclarationRules.All.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];

    private static readonly IReadOnlyList<DiagnosticDescriptor> Rules =
    [
        .. CompilerParts.Analyzers().Select(analyzer => Assert.Single(analyzer.SupportedDiagnostics)).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    private static readonly IReadOnlyList<string> Registry = [.. Rules.Select(rule => rule.Id)];

    private static readonly string[] Releases = ["Shipped", "Unshipped"];

    private static readonly string[] KindsOfTests = ["Fixed", "Reported", "Valid"];

    [Fact]
    public void Each_id_is_registered_once() => Assert.Equal(Registry.Distinct(), Registry);

    [Fact]
    public void Each_rule_about_a_declaration_has_one_file_and_an_analyzer()
    {
        Assert.Equal(DeclarationRulesById.Select(rule => $"{rule.GetType().Name}.cs"), Repository.FilesIn("src/FactoryGen.Analysis/Rules", "FG*.cs"));
        Assert.Subset(Registry.ToHashSet(), DeclarationRulesById.Select(rule => rule.Descriptor.Id).ToHashSet());
    }

    [Fact]
    public void Each_rule_has_one_analyzer()
    {
        Assert.All(CompilerParts.Analyzers(), analyzer =>
            Assert.StartsWith(analyzer.SupportedDiagnostics[0].Id, analyzer.GetType().Name, StringComparison.Ordinal));
        Assert.Equal(
            CompilerParts.AnalyzerTypes.Select(type => $"{type.Name}.cs"), Repository.FilesIn("src/FactoryGen.Analyzers", "FG*.cs"));
    }

    [Fact]
    public void Each_rule_has_one_page()
    {
        Assert.Equal(Registry, RulePage.Ids);
        Assert.All(Rules, rule =>
        {
            Assert.Equal($"# {rule.Id}: {Title(rule)}", new RulePage(rule.Id).Title);
            Assert.EndsWith($"/docs/rules/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Each_rule_has_one_row_among_the_releases() => Assert.Equal(
        Rules.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity}"),
        Releases
            .Select(release => Repository.Read($"src/FactoryGen.Analyzers/AnalyzerReleases.{release}.md"))
            .SelectMany(text => ReleaseRow().Matches(text).Select(match => match.Groups[1].Value))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Each_rule_has_one_folder_of_tests()
    {
        const string Tests = "tests/FactoryGen.Analyzers.Tests";
        Assert.Equal(Registry, Directory.EnumerateDirectories(Repository.PathOf(Tests), "FG*").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.All(Registry, id => Assert.Equal(
            KindsOfTests.Where(kind => kind != "Fixed" || Fixes.Contains(id)).Select(kind => $"{id}{kind}.cs"),
            Repository.FilesIn($"{Tests}/{id}", "*.cs")));
    }

    /// <summary>A rule may have several fixes, and a fix may repair what the compiler says about the same mistake.</summary>
    [Fact]
    public void A_fix_has_a_file_of_its_id_and_its_page_says_so()
    {
        Assert.All(FixTypes, type => Assert.Contains(IdOf(type), ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds));
        Assert.Equal(FixTypes.Select(type => $"{type.Name}.cs"), Repository.FilesIn("src/FactoryGen.CodeFixes", "FG*Fix.cs"));
        Assert.All(Registry, id => Assert.NotEqual(Fixes.Contains(id), new RulePage(id).CodeFix == "none"));
    }

    [Fact]
    public void No_rule_about_a_declaration_can_be_configured_away() => Assert.All(Rules.Where(rule => IsAboutDeclarations(rule.Id)), rule =>
    {
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, rule.CustomTags);
        Assert.Equal(DiagnosticSeverity.Error, rule.DefaultSeverity);
        Assert.True(rule.IsEnabledByDefault);
    });

    [Fact]
    public void Every_other_rule_can_be_configured() => Assert.All(Rules.Where(rule => !IsAboutDeclarations(rule.Id)), rule =>
    {
        Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, rule.CustomTags);
        Assert.True(rule.IsEnabledByDefault);
    });

    /// <summary>Set FACTORYGEN_WRITE_INDEX=1 to write it.</summary>
    [Fact]
    public void The_index_of_the_pages_is_what_the_registry_says()
    {
        var index = $"""
            # Rules

            What FactoryGen reports, an id a page. `FG1xxx` is about the declaration: each is an error that no pragma, `NoWarn` or
            `.editorconfig` turns down, and has no cascade: one mistake gives one diagnostic. (FG1034 alone is advice.) The others follow `.editorconfig`: an error is what
            FactoryGen knows, a warning what it has to guess. The code on the pages is compiled by a test. It has `using FactoryGen` above it, and
            these types around it:

            ```csharp
            {Shown(Surroundings.Source)}
            ```

            Pages about those who use a factory (`FG2xxx`, `FG3xxx`, `FG5xxx`) also know these two services, of which the first is asynchronous:

            ```csharp
            {Shown(Services.Source)}
            ```

            | id | what is wrong | code fix |
            |---|---|---|
            {string.Join("\n            ", Rules.Select(rule =>
                $"| [{rule.Id}]({rule.Id}.md) | {Title(rule)} | {(Fixes.Contains(rule.Id) ? new RulePage(rule.Id).CodeFix : "")} |"))}

            """.ReplaceLineEndings("\n").Replace("            ", "", StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("FACTORYGEN_WRITE_INDEX") == "1")
        {
            File.WriteAllText(Repository.PathOf(Index), index);
        }

        Assert.Equal(index, Repository.Read(Index));
    }

    private static IReadOnlyList<Type> FixTypes { get; } =
    [
        .. Assembly.Load("FactoryGen.CodeFixes").GetTypes()
            .Where(type => typeof(CodeFixProvider).IsAssignableFrom(type) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<string> Fixes { get; } = [.. FixTypes.Select(IdOf).Distinct()];

    private static string IdOf(Type type) => type.Name[.."FG0000".Length];

    // FG1034 is advice: without it there is a factory, too.
    private static bool IsAboutDeclarations(string id) => id.StartsWith("FG1", StringComparison.Ordinal) && id != "FG1034";

    // What stands around the pages' code, indented as the text around it.
    private static string Shown(string source) =>
        source.Split("namespace Acme.Chat;\n\n")[1].ReplaceLineEndings("\n            ").Replace("            \n", "\n", StringComparison.Ordinal);

    private static string Title(DiagnosticDescriptor descriptor) => descriptor.Title.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(FG\d+ \| [^|]+ \| \w+) \|", RegexOptions.Multiline)]
    private static partial Regex ReleaseRow();
}
