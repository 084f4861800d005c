using System.Collections.Immutable;
using FactoryGen.GeneratorBenchmarks.Measuring;
using FactoryGen.GeneratorBenchmarks.Peers;
using FactoryGen.GeneratorBenchmarks.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.GeneratorBenchmarks;

/// <summary>What all analyzers together cost on a project of a thousand services and five thousand calls.</summary>
internal static class AnalyzerTimes
{
    private const int Classes = 1000;
    private const int Calls = 5000;
    private const double MillisecondsEach = 12000;

    public static void Run(Options options)
    {
        var project = Project();
        AnalyzerSet[] sets = [AnalyzerSet.FactoryGen, AnalyzerSet.VSThreading()];
        var spent = sets.Select(static _ => new List<double>()).ToArray();
        var samples = Meter.Measure(options.Rounds, MillisecondsEach, [
            () => Bind(project),
            .. sets.Select((set, place) => (Func<Action>)(() => Analyze(project, set, spent[place])))]);

        Console.WriteLine($"All analyzers on {Classes:#,0} services and {Calls:#,0} calls. Binding alone takes {samples[0]}; the wall clock has it too.\n");
        MarkdownTable.Header("analyzers", "number", "wall clock", "of VS Threading", "in the analyzers themselves", "of VS Threading");
        var peer = Median(spent[^1]);
        for (var place = 0; place < sets.Length; place++)
        {
            MarkdownTable.Row(
                sets[place].Name,
                $"{sets[place].Types.Length}",
                samples[place + 1].ToString(),
                $"{samples[place + 1].RatioTo(samples[^1]):0.00}",
                $"{Median(spent[place]):#,0} ms",
                $"{Median(spent[place]) / peer:0.00}");
        }

        Console.WriteLine();
    }

    private static Compilation Project()
    {
        var contestant = Contestants.FactoryGen(Classes);
        contestant.NewDriver().RunGeneratorsAndUpdateCompilation(
            contestant.Project.Compilation.AddSyntaxTrees(CallSites.Files(Classes, Calls).Select(static file => ServiceProject.Parse(file.Path, file.Text))),
            out var compilation,
            out _);
        return compilation.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
            ? throw new InvalidOperationException(error.ToString())
            : compilation;
    }

    private static Action Bind(Compilation project)
    {
        var compilation = project.Clone();
        return () => compilation.GetDiagnostics();
    }

    private static Action Analyze(Compilation project, AnalyzerSet set, List<double> spent)
    {
        var analyzers = set.Create();
        Exception? thrown = null;
        var driver = project.Clone().WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty),
            onAnalyzerException: (exception, _, _) => thrown = exception,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: true));
        return () =>
        {
            var result = driver.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
            spent.Add(analyzers.Sum(analyzer => result.AnalyzerTelemetryInfo[analyzer].ExecutionTime.TotalMilliseconds));
            if (thrown is not null)
            {
                throw new InvalidOperationException($"An analyzer of {set.Name} threw.", thrown);
            }
        };
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
