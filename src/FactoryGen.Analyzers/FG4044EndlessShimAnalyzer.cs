using FactoryGen.Analysis.Layers;
using FactoryGen.Analysis.Parsing;
using FactoryGen.Analysis.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analyzers;

/// <summary>
/// Suggests an attribute for a shim that somebody wrote by hand: obsolete, straight to the factory of an implementation of this project, and without a day
/// on which it ends.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FG4044EndlessShimAnalyzer() : ForwarderAnalyzer(LayerRule.Advice(
    "FG4044",
    "A hand-written shim has no end",
    "'{0}' is an old way to '{1}' that ends on no day: put [LegacyEntryPoint(\"{2}\")] with its dates on '{3}', and delete it"))
{
    private protected override void Look(SymbolAnalysisContext context, ForwardingChain chain, Location location)
    {
        if (chain.End == ChainEnd.Factory && !chain.HasLayers
            && PromisedEnd.ObsoletionOf(context.Symbol) is { } obsolete && !PromisedEnd.HasDay(obsolete)
            && ImplementationOf(chain, context.Compilation) is { } implementation)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor, location, ForwardingChain.NameOf(context.Symbol), chain.EndName, LegacyNames.FullName(context.Symbol), TypeText.Name(implementation)));
        }
    }

    // The attribute can only be put on what is written here.
    private static INamedTypeSymbol? ImplementationOf(ForwardingChain chain, Compilation compilation)
    {
        var usage = UsageKnowledge.Of(compilation);
        return usage.CallOf(chain.Last) is { } call
            && usage.ImplementationsOfService(call.Service).Where(one => SymbolEqualityComparer.Default.Equals(one.Context, call.Contract.Context)).ToArray() is [var only]
            && SymbolEqualityComparer.Default.Equals(only.Implementation.ContainingAssembly, compilation.Assembly)
                ? only.Implementation
                : null;
    }
}
