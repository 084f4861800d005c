using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FactoryGen.Analyzers.Tests.Verification;

/// <summary>What the package hands to the compiler, and what a consumer compiles against.</summary>
internal static class CompilerParts
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. Basic.Reference.Assemblies.Net80.References.All,
        MetadataReference.CreateFromFile(typeof(ScopedFactoryAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(IServiceCollection).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(ServiceProvider).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(IHostedService).Assembly.Location),
    ];

    /// <summary>A new instance of every analyzer in the analyzers' assembly.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers() =>
    [
        .. AnalyzerTypes.Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static IReadOnlyList<Type> AnalyzerTypes { get; } =
    [
        .. Assembly.Load("FactoryGen.Analyzers").GetTypes()
            .Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    // All compilations come from this one: what is known about the references is found out once.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Acme.Chat",
        references: References,
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> sources) =>
        Empty.AddSyntaxTrees(sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, ParseOptions, source.Path)));

    public static GeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create(GeneratorTypes.Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator()), parseOptions: ParseOptions);

    /// <summary>What the generators make of these sources.</summary>
    public static ImmutableArray<SyntaxTree> Generated(params IEnumerable<(string Path, string Text)> sources) => Driver().RunGenerators(Compile(sources)).GetRunResult().GeneratedTrees;

    public static IReadOnlyList<Type> GeneratorTypes { get; } = [.. Assembly.Load("FactoryGen.Generator").GetTypes().Where(type => typeof(IIncrementalGenerator).IsAssignableFrom(type))];
}
