using System.Collections.Immutable;
using FactoryGen.Analysis.Baselines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Compares the uses of legacy entry points with <c>factorygen.baseline</c>, where there is one. No file, no check.</summary>
public abstract class BaselineAnalyzer : DiagnosticAnalyzer
{
    private protected BaselineAnalyzer(DiagnosticDescriptor descriptor)
    {
        Descriptor = descriptor;
        SupportedDiagnostics = ImmutableArray.Create(descriptor);
    }

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    private protected DiagnosticDescriptor Descriptor { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (BaselineFile.Among(start.Options.AdditionalFiles) is { } file && file.GetText(start.CancellationToken) is { } text)
            {
                Start(start, file.Path, BaselineFile.Read(text), start.Compilation.AssemblyName ?? "");
            }
        });
    }

    /// <summary>Registers what the rule looks at.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context, string path, BaselineFile baseline, string project);

    /// <summary>What a code fix writes into the file.</summary>
    private protected static ImmutableDictionary<string, string?> Properties(BaselineEntry entry) => ImmutableDictionary<string, string?>.Empty
        .Add("Id", entry.Id).Add("Project", entry.Project).Add("Member", entry.Member)
        .Add("Count", entry.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
