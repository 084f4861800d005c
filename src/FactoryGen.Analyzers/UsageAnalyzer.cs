using System.Collections.Immutable;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>An analyzer of those who use factories. It looks at nothing in a project that doesn't refer to FactoryGen.</summary>
public abstract class UsageAnalyzer : DiagnosticAnalyzer
{
    private protected UsageAnalyzer(DiagnosticDescriptor descriptor)
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
            var usage = UsageKnowledge.Of(start.Compilation);
            if (usage.KnowsFactories)
            {
                Start(start, usage);
            }
        });
    }

    /// <summary>Registers what the rule looks at: few kinds of operations, each with a cheap test first.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context, UsageKnowledge usage);
}
