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
        // One layer over a generated shim may be somebody's own method; it is one too many where the project calls it legacy.
        if (chain.End == ChainEnd.OldMember
            || (chain.HasLayers && chain.End != ChainEnd.Circle)
            || (chain.End == ChainEnd.Shim && LegacyNames.Of(context.Compilation).Of(context.Symbol.ContainingType) is not null))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, location, ForwardingChain.NameOf(context.Symbol), chain.Path));
        }
    }
}
