using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using FactoryGen.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers.Tests.Corpus;

/// <summary>The general analyzers of docs/companions.md, with the rules that its <c>.editorconfig</c> switches on and no others.</summary>
internal static partial class Companions
{
    private const string Page = "docs/companions.md";

    // What the tests' own Roslyn can load.
    private static readonly Version Newest = new(5, 0);

    /// <summary>The rules that the page switches on.</summary>
    public static IReadOnlyCollection<string> Rules { get; } =
        [.. SwitchedOn().Matches(Repository.Read(Page)).Select(match => match.Groups[1].Value).Distinct()];

    /// <summary>The rules that the page says contradict FactoryGen.</summary>
    public static IReadOnlyCollection<string> ContradictingRules { get; } =
        IdsIn(Section("## Rules that contradict FactoryGen"));

    /// <summary>The rules that the page says report what FactoryGen reports.</summary>
    public static IReadOnlyCollection<string> RepeatingRules { get; } = IdsIn(Section("## Rules that say the same as FactoryGen"));

    /// <summary>The rules of FactoryGen that those are put beside.</summary>
    public static IReadOnlyCollection<string> RepeatedRules { get; } =
        [.. OurId().Matches(Section("## Rules that say the same as FactoryGen")).Select(match => match.Value).Distinct()];

    /// <summary>The packages that are measured.</summary>
    public static IReadOnlyList<string> Packages { get; } =
    [
        .. typeof(Companions).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(attribute => attribute.Key.StartsWith("Companion:", StringComparison.Ordinal))
            .Select(attribute => attribute.Key["Companion:".Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The packages in the page's table.</summary>
    public static IReadOnlyList<string> ListedPackages { get; } =
        [.. Listed().Matches(Section("# Companions")).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal)];

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(Companions).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(attribute => attribute.Key.StartsWith("Companion:", StringComparison.Ordinal))
            .SelectMany(attribute => AssembliesOf(attribute.Value ?? throw new InvalidOperationException($"{attribute.Key} isn't restored.")))
            .SelectMany(AnalyzersOf),
    ];

    /// <summary>The ids of all rules of the packages.</summary>
    public static IReadOnlyCollection<string> KnownRules { get; } = [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct()];

    /// <summary>What they, and the compiler's warnings among the rules, say about a project.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Compilation project)
    {
        var rules = Rules.ToHashSet(StringComparer.Ordinal);
        var switches = Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct()
            .ToDictionary(id => id, id => rules.Contains(id) ? ReportDiagnostic.Warn : ReportDiagnostic.Suppress);
        var configured = project.WithOptions(project.Options.WithSpecificDiagnosticOptions(switches));
        var asked = Analyzers.Where(analyzer => analyzer.SupportedDiagnostics.Any(rule => rules.Contains(rule.Id))).ToImmutableArray();
        var found = await configured.WithAnalyzers(asked, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false)).GetAllDiagnosticsAsync();
        return [.. found.Where(diagnostic => rules.Contains(diagnostic.Id))];
    }

    // From its heading to the next one.
    private static string Section(string heading)
    {
        var text = Repository.Read(Page).ReplaceLineEndings("\n");
        var begin = text.IndexOf($"{heading}\n", StringComparison.Ordinal) + heading.Length;
        return text.IndexOf("\n## ", begin, StringComparison.Ordinal) is > 0 and var end ? text[begin..end] : text[begin..];
    }

    // What a table says a rule is about stands behind its first column.
    private static IReadOnlyCollection<string> IdsIn(string section) =>
        [.. section.Split('\n').Where(line => line.StartsWith('|')).SelectMany(line => Id().Matches(line.Split('|')[1])).Select(match => match.Groups[1].Value).Distinct()];

    // A package has a folder for each compiler, or one for all.
    private static IEnumerable<string> AssembliesOf(string package) => Directory
        .EnumerateFiles(Path.Combine(package, "analyzers"), "*.dll", SearchOption.AllDirectories)
        .Where(file => !file.EndsWith(".resources.dll", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}vb{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .GroupBy(file => Path.GetDirectoryName(file)!)
        .Where(folder => CompilerOf(folder.Key) <= Newest)
        .OrderByDescending(folder => CompilerOf(folder.Key))
        .First();

    private static Version CompilerOf(string folder) => CompilerFolder().Match(folder) is { Success: true } match ? Version.Parse(match.Groups[1].Value) : new Version(0, 0);

    private static IEnumerable<DiagnosticAnalyzer> AnalyzersOf(string file)
    {
        Type?[] types;
        try
        {
            types = Assembly.LoadFrom(file).GetTypes();
        }
        catch (ReflectionTypeLoadException partly)
        {
            // Code fixes need more of an IDE than there is here.
            types = partly.Types;
        }

        return types.OfType<Type>()
            .Where(type => type is { IsAbstract: false, IsGenericTypeDefinition: false }
                && typeof(DiagnosticAnalyzer).IsAssignableFrom(type)
                && type.GetConstructor(Type.EmptyTypes) is not null
                && type.GetCustomAttributes<DiagnosticAnalyzerAttribute>().Any(attribute => attribute.Languages.Contains(LanguageNames.CSharp)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
    }

    [GeneratedRegex(@"^dotnet_diagnostic\.(\w+)\.severity = (?:warning|error)", RegexOptions.Multiline)]
    private static partial Regex SwitchedOn();

    [GeneratedRegex(@"`((?:CA|IDISP|VSTHRD|MA|S|RCS|AsyncFixer)\d+)`")]
    private static partial Regex Id();

    [GeneratedRegex(@"\bFG\d{4}\b")]
    private static partial Regex OurId();

    [GeneratedRegex(@"^\| .*`([\w.]+\.\w+|AsyncFixer|IDisposableAnalyzers)`", RegexOptions.Multiline)]
    private static partial Regex Listed();

    [GeneratedRegex(@"roslyn(\d+\.\d+)")]
    private static partial Regex CompilerFolder();
}
