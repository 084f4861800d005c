using System.Collections.Immutable;
using FactoryGen.Analysis;
using FactoryGen.Analysis.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows what one rule found. The rules are asked once a compilation, whatever number of analyzers show their findings.</summary>
public abstract class DeclarationAnalyzer : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _descriptor;

    private protected DeclarationAnalyzer(Rule rule)
    {
        _descriptor = rule.Descriptor;
        SupportedDiagnostics = ImmutableArray.Create(_descriptor);
    }

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var analysis = DeclarationAnalysis.Of(start.Compilation);
            start.RegisterSymbolAction(symbol => Show(analysis, symbol), SymbolKind.NamedType);
        });
    }

    private void Show(DeclarationAnalysis analysis, SymbolAnalysisContext context)
    {
        foreach (var finding in analysis.FindingsOf((INamedTypeSymbol)context.Symbol, context.CancellationToken))
        {
            if (finding.Descriptor.Id == _descriptor.Id)
            {
                context.ReportDiagnostic(finding.ToDiagnostic());
            }
        }
    }
}
