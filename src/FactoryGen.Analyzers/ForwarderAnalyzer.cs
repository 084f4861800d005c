using FactoryGen.Analysis.Layers;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>Looks at members that give a scoped service and do nothing but forward.</summary>
public abstract class ForwarderAnalyzer : UsageAnalyzer
{
    private protected ForwarderAnalyzer(DiagnosticDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>Reports what is wrong with a member, where it is declared.</summary>
    private protected abstract void Look(SymbolAnalysisContext context, ForwardingChain chain, Location location);

    private protected sealed override void Start(CompilationStartAnalysisContext context, UsageKnowledge usage)
    {
        var forwarders = Forwarders.Of(context.Compilation);
        context.RegisterSymbolAction(
            symbol =>
            {
                if (forwarders.ChainOf(symbol.Symbol, symbol.CancellationToken) is { } chain
                    && symbol.Symbol.Locations.FirstOrDefault(static location => location.IsInSource) is { } location)
                {
                    Look(symbol, chain, location);
                }
            },
            SymbolKind.Method,
            SymbolKind.Property);
    }
}
