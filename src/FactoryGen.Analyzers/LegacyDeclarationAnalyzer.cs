using System.Collections.Immutable;
using FactoryGen.Analysis;
using FactoryGen.Analysis.Rules;
using FactoryGen.Analysis.Rules.Legacy;
using FactoryGen.Analysis.Stages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Shows what one rule found about the declarations of legacy entry points, or about the date of their build.</summary>
public abstract class LegacyDeclarationAnalyzer : DiagnosticAnalyzer
{
    private readonly Rule _rule;

    private protected LegacyDeclarationAnalyzer(Rule rule)
    {
        _rule = rule;
        SupportedDiagnostics = ImmutableArray.Create(rule.Descriptor);
    }

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var analysis = LegacyAnalysis.Of(start.Compilation);
            if (_rule is IBuildDateRule)
            {
                start.RegisterCompilationEndAction(end => Show(analysis, end));
            }
            else if (_rule is IDatedLegacyRule)
            {
                var date = BuildDate.Of(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
                start.RegisterSymbolAction(symbol => Show(analysis.FindingsOf((INamedTypeSymbol)symbol.Symbol, date, _rule), symbol), SymbolKind.NamedType);
            }
            else
            {
                start.RegisterSymbolAction(symbol => Show(analysis.FindingsOf((INamedTypeSymbol)symbol.Symbol, symbol.CancellationToken), symbol), SymbolKind.NamedType);
            }
        });
    }

    private void Show(ImmutableArray<Finding> findings, SymbolAnalysisContext context)
    {
        foreach (var finding in findings)
        {
            if (finding.Descriptor.Id == _rule.Descriptor.Id)
            {
                context.ReportDiagnostic(finding.ToDiagnostic());
            }
        }
    }

    private void Show(LegacyAnalysis analysis, CompilationAnalysisContext context)
    {
        var date = BuildDate.Of(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        if (analysis.FindingOf(date, _rule, context.CancellationToken) is { } finding)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
