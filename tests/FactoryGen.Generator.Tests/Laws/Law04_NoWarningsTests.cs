using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Generator.Tests.Laws;

/// <summary>
/// Generated code has no warning under nullable, <c>AnalysisMode=All</c> and <c>TreatWarningsAsErrors</c>: every rule of the SDK's own analyzers
/// is switched on. (The compiler's warnings, undocumented members included, are checked by every test that calls <see cref="GeneratorRun.AssertCompiles"/>.)
/// </summary>
public sealed class Law04_NoWarningsTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [.. SdkAnalyzers()];

    [Fact]
    public async Task Law04_No_analyzer_of_the_SDK_warns_about_generated_code()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of([.. Chat.All, More]).WithContainer()).AssertCompiles();

        Assert.Empty(await WarningsAsync(run.Output, run.Result.GeneratedSources.Select(source => source.SyntaxTree), asWrittenByHand: false));
    }

    [Fact]
    public async Task Law04_Nor_would_one_if_it_were_written_by_hand()
    {
        var run = GeneratorSession.RunOnce(ProjectUnderTest.Of([.. Chat.All, More]).WithContainer()).AssertCompiles();

        // Analyzers pass over what carries this attribute.
        var byHand = run.Result.GeneratedSources.Select(source => CSharpSyntaxTree.ParseText(
            source.SourceText.ToString().Replace("[global::System.CodeDom.Compiler.GeneratedCode(\"FactoryGen\", \"0.1.0\")]", "", StringComparison.Ordinal),
            (CSharpParseOptions)source.SyntaxTree.Options,
            source.HintName)).ToArray();
        Assert.DoesNotContain(byHand, tree => tree.ToString().Contains("GeneratedCode", StringComparison.Ordinal));
        Assert.Empty(await WarningsAsync(run.Input.AddSyntaxTrees(byHand), byHand, asWrittenByHand: true));
    }

    [Fact]
    public async Task The_analyzers_find_what_is_planted()
    {
        var compilation = ProjectUnderTest.Of("""
            public class Planted
            {
                public static async Task<int> Wait(Task<int> task) => await task;
            }
            """).Compile();

        var warnings = await WarningsAsync(compilation, compilation.SyntaxTrees, asWrittenByHand: true);
        Assert.Contains(warnings, warning => warning.Id == "CA2007");
        Assert.True(Analyzers.Length > 200, $"Only {Analyzers.Length} analyzers were loaded.");
    }

    private const string More = """
        namespace Acme.Chat
        {
            public readonly record struct RunId(string Value);

            [ScopeContext] public readonly record struct Device([property: ScopeKey] int Number, [property: ScopeKey] RunId Run);
            [ScopedFactory] public sealed class Screen(Device device) { public Device Device => device; }
            public static class Keys { [ScopeKey] public static string? KeyOf(Version version) => version?.ToString(); }
            [ScopedFactory] public sealed class Release(Version version) { public Version Version => version; }
            [ScopeContext] public partial record Member(string Id, [property: ScopeKey] int Group) : Owner(Id);
            [ScopeContext] public partial record Owner([property: ScopeKey] string Id);

            [ScopeContext] public partial class RunContext { [ScopeKey] public RunId Id { get; init; } [ScopeKey] public string? Part { get; init; } }

            [ScopedFactory]
            public sealed class Vault : IAsyncInitializable
            {
                [FactoryConstructor] public static ValueTask<Vault> OpenAsync(RunContext run, string path, CancellationToken token) => new(new Vault());
                Task IAsyncInitializable.InitializeAsync(CancellationToken token) => Task.CompletedTask;
            }

            [ScopedFactory] public sealed class Key : IDisposable { [FactoryConstructor] public static Key Cut(RunContext run) => new(); public void Dispose() { } }

            [ScopedFactory] internal sealed class Desk(RunContext run, Key key, Vault vault, int? size = 3, params string[] tags) : IAsyncDisposable
            {
                public object?[] All => new object?[] { run, key, vault, size, tags };
                public ValueTask DisposeAsync() => default;
            }

            [ScopedFactory(typeof(IDisposable))] public sealed class Wrong(RunContext run) { public RunContext Run => run; }
        }
        """;

    private static async Task<IEnumerable<Diagnostic>> WarningsAsync(CSharpCompilation compilation, IEnumerable<SyntaxTree> trees, bool asWrittenByHand)
    {
        var all = Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id).Distinct();
        var options = compilation.Options
            .WithSpecificDiagnosticOptions(all.ToImmutableDictionary(id => id, _ => ReportDiagnostic.Error))
            .WithSyntaxTreeOptionsProvider(new Origin(asWrittenByHand));
        var analysis = compilation.WithOptions(options).WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => throw new InvalidOperationException("An analyzer threw.", exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var chosen = trees.ToHashSet();
        var found = await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return found.Where(diagnostic => diagnostic.Location.SourceTree is { } tree && chosen.Contains(tree));
    }

    private static IEnumerable<DiagnosticAnalyzer> SdkAnalyzers()
    {
        var folder = typeof(Law04_NoWarningsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "SdkAnalyzers").Value!;
        return Directory.EnumerateFiles(folder, "Microsoft.CodeAnalysis.*NetAnalyzers.dll")
            .SelectMany(file => new AnalyzerFileReference(file, new Loader()).GetAnalyzers(LanguageNames.CSharp));
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }

    private sealed class Origin(bool writtenByHand) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            writtenByHand ? GeneratedKind.NotGenerated : GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }
    }
}
