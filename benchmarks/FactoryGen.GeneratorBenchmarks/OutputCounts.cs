using FactoryGen.GeneratorBenchmarks.Measuring;
using FactoryGen.GeneratorBenchmarks.Peers;
using FactoryGen.GeneratorBenchmarks.Projects;
using Microsoft.CodeAnalysis;

namespace FactoryGen.GeneratorBenchmarks;

/// <summary>What an edit makes the generator do again, and how much it writes.</summary>
internal static class OutputCounts
{
    public static void Run(Options options)
    {
        Console.WriteLine("Outputs that ran again, and texts that were written again, after an edit.\n");
        MarkdownTable.Header("edit", "annotated classes", "files", "outputs re-run", "texts written", "of them different");
        foreach (var classes in options.Classes)
        {
            var contestant = Contestants.FactoryGen(classes);
            var warm = contestant.NewDriver(trackSteps: true).RunGenerators(contestant.Project.Compilation);
            var before = contestant.ResultOf(warm);
            foreach (var edit in Enum.GetValues<Edit>())
            {
                var after = contestant.ResultOf(warm.RunGenerators(contestant.Project.After(edit)));
                var kept = before.GeneratedSources.Select(static source => source.SourceText).ToHashSet(ReferenceEqualityComparer.Instance);
                var texts = before.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);
                var written = after.GeneratedSources.Where(source => !kept.Contains(source.SourceText)).ToArray();
                var different = written.Count(source => !texts.TryGetValue(source.HintName, out var text) || text != source.SourceText.ToString());
                MarkdownTable.Row(EditTimes.Name(edit), $"{classes:#,0}", $"{after.GeneratedSources.Length:#,0}", $"{OutputsRun(after):#,0}", $"{written.Length:#,0}", $"{different:#,0}");
            }
        }

        Lines(options);
    }

    private static int OutputsRun(GeneratorRunResult result) => result.TrackedOutputSteps.Values
        .SelectMany(static steps => steps)
        .SelectMany(static step => step.Outputs)
        .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    private static void Lines(Options options)
    {
        Console.WriteLine("\nGenerated lines.\n");
        MarkdownTable.Header("annotated classes", "lines a service, mean", "most", "all files, lines a service");
        foreach (var classes in options.Classes)
        {
            var contestant = Contestants.FactoryGen(classes);
            var sources = contestant.ResultOf(contestant.NewDriver().RunGenerators(contestant.Project.Compilation)).GeneratedSources;
            // One line a service is in the registration.
            var lines = sources
                .Where(static source => source.HintName.EndsWith(".Factory.g.cs", StringComparison.Ordinal))
                .Select(static source => LinesOf(source) + 1)
                .ToArray();
            MarkdownTable.Row($"{classes:#,0}", $"{lines.Average():0.0}", $"{lines.Max()}", $"{(double)sources.Sum(LinesOf) / classes:0.0}");
        }

        Console.WriteLine();
    }

    private static int LinesOf(GeneratedSourceResult source) => source.SourceText.ToString().Count(static letter => letter == '\n');
}
