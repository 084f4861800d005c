using System.Collections.Immutable;
using FactoryGen.Analyzers.Tests.House;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers.Tests.Verification;

/// <summary>A consumer's project as <c>csc</c> builds it: generators first, then its own errors, then the analyzers.</summary>
internal sealed class Consumer
{
    private Consumer(Compilation compilation, ImmutableArray<SyntaxTree> generated, ImmutableArray<Diagnostic> fromCompiler, ImmutableArray<Diagnostic> fromAnalyzers)
    {
        Compilation = compilation;
        Generated = generated;
        FromCompiler = fromCompiler;
        FromAnalyzers = fromAnalyzers;
    }

    /// <summary>With what was generated.</summary>
    public Compilation Compilation { get; }

    public ImmutableArray<SyntaxTree> Generated { get; }

    /// <summary>The compiler's errors, and its warnings about generated code: what else the user's own code is warned of is no concern of ours.</summary>
    public ImmutableArray<Diagnostic> FromCompiler { get; }

    /// <summary>What our analyzers report; also where csc wouldn't have run them.</summary>
    public ImmutableArray<Diagnostic> FromAnalyzers { get; }

    /// <summary>What a plain build prints: csc skips all analyzers when a declaration doesn't bind.</summary>
    public IEnumerable<Diagnostic> Printed
    {
        get
        {
            var skipsAnalyzers = Compilation.GetParseDiagnostics().Concat(Compilation.GetDeclarationDiagnostics())
                .Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            return FromCompiler.Concat(skipsAnalyzers ? [] : FromAnalyzers).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        }
    }

    /// <summary>The errors that a plain build prints.</summary>
    public IEnumerable<Diagnostic> PrintedErrors => Printed.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public static Task<Consumer> BuildAsync(string source, CancellationToken cancellationToken) =>
        BuildAsync([("Test.cs", source)], cancellationToken);

    public static Task<Consumer> BuildAsync(IEnumerable<(string Path, string Text)> sources, CancellationToken cancellationToken) =>
        BuildAsync(CompilerParts.Compile([(Surroundings.FileName, Surroundings.Source), .. sources]), cancellationToken);

    /// <summary>Builds a block of a page with the files that stand above it.</summary>
    public static Task<Consumer> BuildAsync(PageCase page, CancellationToken cancellationToken, params (string Path, string Text)[] others) => BuildAsync(
        CompilerParts.Compile([.. page.Project, .. others]), cancellationToken, page.Files);

    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        Compilation compilation,
        CancellationToken cancellationToken,
        IEnumerable<(string Path, string Text)>? additionalFiles = null,
        ProjectProperties? properties = null) => compilation
        .WithAnalyzers(CompilerParts.Analyzers(), new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. (additionalFiles ?? []).Select(file => new AdditionalFile(file.Path, file.Text))], (AnalyzerConfigOptionsProvider?)properties ?? BuildProperties.Of(compilation)),
            onAnalyzerException: null,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false))
        .GetAnalyzerDiagnosticsAsync(cancellationToken);

    /// <summary>Builds a project that needn't have the usual surroundings.</summary>
    public static async Task<Consumer> BuildAsync(
        Compilation project,
        CancellationToken cancellationToken,
        IEnumerable<(string Path, string Text)>? additionalFiles = null,
        ProjectProperties? properties = null)
    {
        var driver = CompilerParts.Driver().WithUpdatedAnalyzerConfigOptions(BuildProperties.Of(project)).RunGeneratorsAndUpdateCompilation(
            project,
            out var compilation,
            out var fromGenerators,
            cancellationToken);
        Assert.Empty(fromGenerators);
        Assert.All(driver.GetRunResult().Results, result => Assert.Null(result.Exception));

        var fromAnalyzers = await AnalyzeAsync(compilation, cancellationToken, additionalFiles, properties);
        var generated = driver.GetRunResult().GeneratedTrees;
        var fromCompiler = compilation.GetDiagnostics(cancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || generated.Contains(diagnostic.Location.SourceTree!));
        return new Consumer(compilation, generated, Reported(fromCompiler.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info)), Reported(fromAnalyzers));
    }

    private static ImmutableArray<Diagnostic> Reported(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Where(diagnostic => diagnostic is { Severity: >= DiagnosticSeverity.Info, IsSuppressed: false })
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan),
    ];
}
