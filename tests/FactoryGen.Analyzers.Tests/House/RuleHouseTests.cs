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

    private static readonly IReadOnlyList<Rule> Rules = [.. DeclarationRules.All.OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];

    private static readonly IReadOnlyList<string> Registry = [.. Rules.Select(rule => rule.Descriptor.Id)];

    private static readonly string[] Releases = ["Shipped", "Unshipped"];

    private static readonly string[] KindsOfTests = ["Fixed", "Reported", "Valid"];

    [Fact]
    public void Each_id_is_registered_once() => Assert.Equal(Registry.Distinct(), Registry);

    [Fact]
    public void Each_rule_has_one_file() => Assert.Equal(
        Rules.Select(rule => $"{rule.GetType().Name}.cs"), Repository.FilesIn("src/FactoryGen.Analysis/Rules", "FG*.cs"));

    [Fact]
    public void Each_rule_has_one_analyzer()
    {
        Assert.Equal(Registry, CompilerParts.Analyzers().Select(analyzer => Assert.Single(analyzer.SupportedDiagnostics).Id));
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
            Assert.Equal($"# {rule.Descriptor.Id}: {Title(rule.Descriptor)}", new RulePage(rule.Descriptor.Id).Title);
            Assert.EndsWith($"/docs/rules/{rule.Descriptor.Id}.md", rule.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Each_rule_has_one_row_among_the_releases() => Assert.Equal(
        Rules.Select(rule => $"{rule.Descriptor.Id} | {rule.Descriptor.Category} | {rule.Descriptor.DefaultSeverity}"),
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

    [Fact]
    public void A_fix_has_a_file_of_its_id_and_its_page_says_so()
    {
        Assert.Equal(Fixes, Repository.FilesIn("src/FactoryGen.CodeFixes", "FG*Fix.cs").Select(file => file[.."FG0000".Length]));
        Assert.All(Registry, id => Assert.NotEqual(Fixes.Contains(id), new RulePage(id).CodeFix == "none"));
    }

    [Fact]
    public void No_rule_can_be_configured_away() => Assert.All(Rules, rule =>
    {
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, rule.Descriptor.CustomTags);
        Assert.Equal(DiagnosticSeverity.Error, rule.Descriptor.DefaultSeverity);
        Assert.True(rule.Descriptor.IsEnabledByDefault);
    });

    /// <summary>Set FACTORYGEN_WRITE_INDEX=1 to write it.</summary>
    [Fact]
    public void The_index_of_the_pages_is_what_the_registry_says()
    {
        var index = $"""
            # Rules

            What FactoryGen reports, an id a page. `FG1xxx` is about the declaration: each is an error that no pragma, `NoWarn` or
            `.editorconfig` turns down, and has no cascade: one mistake gives one diagnostic. The code on the pages is compiled by a test. It has `using FactoryGen`
            above it, and these types around it:

            ```csharp
            {Surroundings.Source.Split("namespace Acme.Chat;\n\n")[1].ReplaceLineEndings("\n            ").Replace("            \n", "\n", StringComparison.Ordinal)}
            ```

            | id | what is wrong | code fix |
            |---|---|---|
            {string.Join("\n            ", Rules.Select(rule =>
                $"| [{rule.Descriptor.Id}]({rule.Descriptor.Id}.md) | {Title(rule.Descriptor)} | {(Fixes.Contains(rule.Descriptor.Id) ? new RulePage(rule.Descriptor.Id).CodeFix : "")} |"))}

            """.ReplaceLineEndings("\n").Replace("            ", "", StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("FACTORYGEN_WRITE_INDEX") == "1")
        {
            File.WriteAllText(Repository.PathOf(Index), index);
        }

        Assert.Equal(index, Repository.Read(Index));
    }

    private static IReadOnlyList<string> Fixes { get; } =
    [
        .. Assembly.Load("FactoryGen.CodeFixes").GetTypes()
            .Where(type => typeof(CodeFixProvider).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => Assert.Single(((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds))
            .Order(StringComparer.Ordinal),
    ];

    private static string Title(DiagnosticDescriptor descriptor) => descriptor.Title.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(FG\d+ \| [^|]+ \| \w+) \|", RegexOptions.Multiline)]
    private static partial Regex ReleaseRow();
}
