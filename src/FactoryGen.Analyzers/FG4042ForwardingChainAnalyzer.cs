using FactoryGen.Analysis.Layers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Reports a forwarder that forwards to another one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4042ForwardingChainAnalyzer() : ForwarderAnalyzer(LayerRule.Error(
    "FG4042",
    "A forwarder forwards to another one",
    "'{0}' only forwards to something that only forwards: {1}; go to the end of it directly"))
{
    private protected override void Look(SymbolAnalysisContext context, ForwardingChain chain, Location location)
    {
        if (chain.End == ChainEnd.OldMember || (chain.HasLayers && chain.End != ChainEnd.Circle))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, location, ForwardingChain.NameOf(context.Symbol), chain.Path));
        }
    }
}
