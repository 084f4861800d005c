using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.GeneratorBenchmarks.Peers;

/// <summary>All analyzers of a package.</summary>
/// <param name="Name">As tables show it.</param>
/// <param name="Types">Every analyzer that its assemblies have for C#.</param>
internal sealed record AnalyzerSet(string Name, ImmutableArray<Type> Types)
{
    public static AnalyzerSet FactoryGen { get; } = new("FactoryGen", In(Assembly.Load("FactoryGen.Analyzers")));

    public static AnalyzerSet VSThreading()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "peers", "VSThreading");
        return new("VS Threading", In(
            Assembly.LoadFrom(Path.Combine(folder, "Microsoft.VisualStudio.Threading.Analyzers.dll")),
            Assembly.LoadFrom(Path.Combine(folder, "Microsoft.VisualStudio.Threading.Analyzers.CSharp.dll"))));
    }

    /// <summary>New instances.</summary>
    public ImmutableArray<DiagnosticAnalyzer> Create() => [.. Types.Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static ImmutableArray<Type> In(params Assembly[] assemblies) =>
    [
        .. assemblies.SelectMany(static assembly => assembly.GetTypes())
            .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null),
    ];
}
