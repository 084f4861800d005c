using FactoryGen.Analysis.Layers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Reports a forwarder that comes back to itself.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4043EndlessForwardingAnalyzer() : ForwarderAnalyzer(LayerRule.Error(
    "FG4043",
    "A forwarder forwards to itself for ever",
    "'{0}' forwards to itself for ever: {1}"))
{
    private protected override void Look(SymbolAnalysisContext context, ForwardingChain chain, Location location)
    {
        if (chain.End == ChainEnd.Circle)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, location, ForwardingChain.NameOf(context.Symbol), chain.Path));
        }
    }
}
