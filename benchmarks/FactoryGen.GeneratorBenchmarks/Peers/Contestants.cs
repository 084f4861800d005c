using System.Reflection;
using FactoryGen.Generator;
using FactoryGen.GeneratorBenchmarks.Projects;
using Microsoft.CodeAnalysis;

namespace FactoryGen.GeneratorBenchmarks.Peers;

/// <summary>Who is measured.</summary>
internal static class Contestants
{
    public static Contestant FactoryGen(int classes) =>
        new("FactoryGen", new ServiceProject(new FactoryGenDialect(), classes), static () => new FactoryGenGenerator().AsSourceGenerator());

    /// <summary>The floor beneath FactoryGen: it hands over the texts that FactoryGen writes for the project, before and after each of the edits.</summary>
    public static Contestant FloorOf(Contestant real, IEnumerable<Edit> edits)
    {
        var texts = new Dictionary<FloorService, string>();
        foreach (var edit in edits.Prepend(Edit.None))
        {
            var compilation = real.Project.After(edit);
            var sources = real.ResultOf(real.NewDriver().RunGenerators(compilation)).GeneratedSources
                .ToDictionary(static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);
            var written = 0;
            var recorder = real with
            {
                Name = "floor",
                Generator = () => new FloorGenerator(service =>
                {
                    written++;
                    return texts[service] = sources[service.HintName];
                }).AsSourceGenerator(),
            };
            recorder.ResultOf(recorder.NewDriver().RunGenerators(compilation));
            if (written != sources.Count)
            {
                throw new InvalidOperationException($"The floor writes {written} files, FactoryGen {sources.Count}.");
            }
        }

        return real with { Name = "floor", Generator = () => new FloorGenerator(service => texts[service]).AsSourceGenerator() };
    }

    public static Contestant PureDI(int classes)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "peers", "Pure.DI");
        Assembly.LoadFrom(Path.Combine(folder, "Pure.DI.Core.dll"));
        var type = Assembly.LoadFrom(Path.Combine(folder, "Pure.DI.dll")).GetTypes().Single(static type => type.GetCustomAttribute<GeneratorAttribute>() is not null);
        return new("Pure.DI", new ServiceProject(new PureDIDialect(), classes), () => Activator.CreateInstance(type) switch
        {
            IIncrementalGenerator incremental => incremental.AsSourceGenerator(),
            var plain => (ISourceGenerator)plain!,
        });
    }
}
