using FactoryGen.GeneratorBenchmarks.Measuring;
using FactoryGen.GeneratorBenchmarks.Peers;
using FactoryGen.GeneratorBenchmarks.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.GeneratorBenchmarks;

/// <summary>The whole way from texts to an assembly: with the generator, and with what it writes already among the texts.</summary>
internal static class CompileTimes
{
    private const double MillisecondsEach = 8000;

    public static void Run(Options options)
    {
        Console.WriteLine("The whole compile: parse, generate, bind, emit.\n");
        MarkdownTable.Header("annotated classes", "the same code checked in", "floor", "FactoryGen", "of the same code");
        foreach (var classes in options.Classes)
        {
            var real = Contestants.FactoryGen(classes);
            var floor = Contestants.FloorOf(real, []);
            var files = real.Project.Files().ToArray();
            var generated = real.ResultOf(real.NewDriver().RunGenerators(real.Project.Compilation)).GeneratedSources
                .Select(static source => (Path: source.HintName, Text: source.SourceText.ToString()));
            var all = files.Concat(generated).ToArray();
            var samples = Meter.Measure(
                options.Rounds,
                MillisecondsEach,
                () => () => Emit(Parse(all)),
                () => () => Generate(floor, files),
                () => () => Generate(real, files));
            MarkdownTable.Row($"{classes:#,0}", samples[0].ToString(), samples[1].ToString(), samples[2].ToString(), $"{samples[2].RatioTo(samples[0]):0.00}");
        }

        Console.WriteLine();
    }

    private static void Generate(Contestant contestant, (string Path, string Text)[] files)
    {
        contestant.NewDriver().RunGeneratorsAndUpdateCompilation(Parse(files), out var compilation, out _);
        Emit(compilation);
    }

    private static CSharpCompilation Parse((string Path, string Text)[] files) =>
        ServiceProject.Create(files.Select(static file => ServiceProject.Parse(file.Path, file.Text)));

    private static void Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5)));
        }
    }
}
