using FactoryGen.Analysis.Graph.Legacy;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules.Legacy;

internal sealed class FG4005LegacyNameClaimedTwice : Rule, ILegacyGraphRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG4005",
        "Two legacy entry points claim one name",
        "The legacy entry point '{0}' of '{1}' is that of '{2}', too: keep one of the two, or give them other parameters with 'Adapter'",
        LegacyRules.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG4005"));

    public void Check(LegacyGraph graph, Action<LegacyShim, string[]> report)
    {
        foreach (var same in graph.Shims.Where(static shim => shim.Entry.IsSound).GroupBy(static shim => (shim.Name.ToString(), shim.Signature)).Where(static same => same.Skip(1).Any()))
        {
            foreach (var shim in same)
            {
                report(shim, [shim.Entry.Text, shim.Implementation, same.First(other => other != shim).Implementation]);
            }
        }
    }
}
