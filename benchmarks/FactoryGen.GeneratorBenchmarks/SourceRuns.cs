using System.Collections.Concurrent;
using System.Collections.Immutable;
using FactoryGen.Generator;
using FactoryGen.GeneratorBenchmarks.Measuring;
using FactoryGen.GeneratorBenchmarks.Peers;
using FactoryGen.GeneratorBenchmarks.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.GeneratorBenchmarks;

/// <summary>
/// What generator and analyzers say about code that others wrote, with a few factories beside it: as it stands, where each diagnostic would
/// be a false one; and with each of its interfaces declared to be a scoped service, where there is a lot to say and nothing may throw.
/// </summary>
internal static class SourceRuns
{
    public static void Run(Options options)
    {
        Console.WriteLine("Code that knows nothing of FactoryGen.\n");
        MarkdownTable.Header("code", "files", "lines", "reported", "thrown", "its interfaces are services: how many", "reported", "thrown");
        var details = new List<string>();
        foreach (var folder in options.Folders.Select(SourceFolder.Read))
        {
            var (plain, plainThrown) = Findings(folder.Compilation);
            var (marked, markedThrown) = Findings(folder.WithScopedInterfaces);
            MarkdownTable.Row(
                folder.Name, $"{folder.Files:#,0}", $"{folder.Lines:#,0}", Counts(plain), $"{plainThrown.Count}", $"{folder.Interfaces:#,0}", Counts(marked), $"{markedThrown.Count}");
            details.AddRange(plain.Select(static diagnostic => diagnostic.ToString()).Concat(plainThrown).Concat(markedThrown));
            if (options.ShowsAll)
            {
                details.AddRange(marked.Select(static diagnostic => $"(marked) {diagnostic}"));
            }
        }

        Console.WriteLine();
        details.ForEach(Console.WriteLine);
    }

    private static (ImmutableArray<Diagnostic> Reported, IReadOnlyCollection<string> Thrown) Findings(Compilation project)
    {
        var thrown = new ConcurrentQueue<string>();
        var driver = CSharpGeneratorDriver.Create([new FactoryGenGenerator().AsSourceGenerator()], parseOptions: SourceFolder.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(project, out var compilation, out _);
        foreach (var result in driver.GetRunResult().Results.Where(static result => result.Exception is not null))
        {
            thrown.Enqueue($"{result.Generator.GetGeneratorType().Name}: {result.Exception}");
        }

        var reported = compilation.WithAnalyzers(AnalyzerSet.FactoryGen.Create(), new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]),
                onAnalyzerException: (exception, analyzer, _) => thrown.Enqueue($"{analyzer.GetType().Name}: {exception}"),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        return ([.. reported.Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)], thrown);
    }

    private static string Counts(ImmutableArray<Diagnostic> diagnostics) => diagnostics.IsEmpty ? "nothing" : string.Join(", ", diagnostics
        .GroupBy(static diagnostic => diagnostic.Id)
        .OrderBy(static group => group.Key, StringComparer.Ordinal)
        .Select(static group => $"{group.Key} {group.Count()}"));
}
