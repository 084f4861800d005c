using FactoryGen.GeneratorBenchmarks.Measuring;
using FactoryGen.GeneratorBenchmarks.Peers;
using FactoryGen.GeneratorBenchmarks.Projects;
using Microsoft.CodeAnalysis;

namespace FactoryGen.GeneratorBenchmarks;

/// <summary>How long a generator runs: on a project that its driver has never seen, and after each edit.</summary>
internal static class EditTimes
{
    private const double MillisecondsEach = 4000;
    private const int WarmUpRuns = 40;

    // What the floor can't be held against isn't timed: it doesn't know colours.
    private static readonly Edit[] Edits = [Edit.None, Edit.UnrelatedFile, Edit.Body, Edit.Parameter, Edit.NewClass];

    public static void Run(Options options)
    {
        WarmUp();
        Console.WriteLine("A run of the generator driver. Medians, and how far the middle half of the rounds reaches from them; ratios are medians over rounds.\n");
        foreach (var classes in options.Classes)
        {
            var real = Contestants.FactoryGen(classes);
            Contestant[] all = [Contestants.FloorOf(real, Edits), real, .. (classes <= options.PeersTo ? [Contestants.PureDI(classes)] : Array.Empty<Contestant>())];
            var warm = all.Select(static contestant => contestant.NewDriver().RunGenerators(contestant.Project.Compilation)).ToArray();
            for (var i = 0; i < all.Length; i++)
            {
                all[i].ResultOf(warm[i]);
            }

            MarkdownTable.Header($"{classes:#,0} classes", "floor", "FactoryGen", "in floors", "Pure.DI", "in floors", "MB: floor", "FactoryGen");
            Row("cold", Meter.Measure(options.Rounds, MillisecondsEach, [.. all.Select(contestant => Cold(contestant))]));
            foreach (var edit in Edits)
            {
                Row(Name(edit), Meter.Measure(options.Rounds, MillisecondsEach, [.. all.Zip(warm, (contestant, driver) => After(contestant, driver, edit))]));
            }

            Console.WriteLine();
        }
    }

    public static string Name(Edit edit) => edit switch
    {
        Edit.None => "no edit",
        Edit.UnrelatedFile => "an unrelated file",
        Edit.Body => "a method's body in an annotated class",
        Edit.Parameter => "a new constructor parameter",
        Edit.NewClass => "a new annotated class",
        Edit.Colour => "an initialiser that makes ten services asynchronous",
        _ => edit.ToString(),
    };

    // Compilers and IDEs run for hours: what is measured is no longer being compiled itself. The runtime compiles a method a second and a third
    // time after thirty calls each, and some are called once a run.
    private static void WarmUp()
    {
        Contestant[] all = [Contestants.FactoryGen(100), Contestants.PureDI(10)];
        foreach (var contestant in all.Prepend(Contestants.FloorOf(all[0], Edits)))
        {
            var driver = contestant.NewDriver().RunGenerators(contestant.Project.Compilation);
            for (var run = 0; run < WarmUpRuns; run++)
            {
                Cold(contestant)()();
                Array.ForEach(Edits, edit => After(contestant, driver, edit)()());
            }
        }
    }

    private static Func<Action> Cold(Contestant contestant) => () =>
    {
        var compilation = contestant.Project.After(Edit.None);
        var driver = contestant.NewDriver();
        return () => driver.RunGenerators(compilation);
    };

    // A driver is immutable: each round starts from the same one.
    private static Func<Action> After(Contestant contestant, GeneratorDriver warm, Edit edit) => () =>
    {
        var compilation = contestant.Project.After(edit);
        return () => warm.RunGenerators(compilation);
    };

    private static void Row(string name, Samples[] samples)
    {
        var (floor, real) = (samples[0], samples[1]);
        MarkdownTable.Row(
            name,
            floor.ToString(),
            real.ToString(),
            $"{real.RatioTo(floor):0.00}",
            samples.Length > 2 ? samples[2].ToString() : "",
            samples.Length > 2 ? $"{samples[2].RatioTo(floor):0.0}" : "",
            $"{floor.Megabytes:0.0}",
            $"{real.Megabytes:0.0}");
    }
}
