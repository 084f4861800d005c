using System.Collections.Immutable;
using FactoryGen.Analysis.Layers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Looks for names that an assembly calls legacy. Where none does, nothing is looked at.</summary>
public abstract class LegacyNameAnalyzer : DiagnosticAnalyzer
{
    private protected LegacyNameAnalyzer(DiagnosticDescriptor descriptor)
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
            var names = LegacyNames.Of(start.Compilation);
            if (!names.IsEmpty)
            {
                Start(start, names);
            }
        });
    }

    /// <summary>Registers what the rule looks at.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context, LegacyNames names);

    private protected Diagnostic Report(LegacyMention mention) =>
        Diagnostic.Create(Descriptor, mention.Name.GetLocation(), LegacyNames.FullName(mention.Symbol), mention.Legacy.Advice);
}
