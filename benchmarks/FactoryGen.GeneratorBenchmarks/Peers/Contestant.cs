using FactoryGen.GeneratorBenchmarks.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactoryGen.GeneratorBenchmarks.Peers;

/// <summary>A generator and the project in its dialect.</summary>
/// <param name="Name">As tables show it.</param>
/// <param name="Project">What it works on.</param>
/// <param name="Generator">A new instance for each cold driver.</param>
internal sealed record Contestant(string Name, ServiceProject Project, Func<ISourceGenerator> Generator)
{
    /// <summary>A driver that has run nothing yet.</summary>
    public GeneratorDriver NewDriver(bool trackSteps = false) => CSharpGeneratorDriver.Create(
        [Generator()],
        parseOptions: ServiceProject.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));

    /// <summary>The result of a run that went well.</summary>
    public GeneratorRunResult ResultOf(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        return result.Exception is { } exception ? throw new InvalidOperationException($"{Name} threw.", exception)
            : result.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
                ? throw new InvalidOperationException($"{Name} reports {error}")
            : result;
    }
}
