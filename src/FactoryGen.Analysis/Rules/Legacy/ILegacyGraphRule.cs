using FactoryGen.Analysis.Graph.Legacy;

namespace FactoryGen.Analysis.Rules.Legacy;

/// <summary>A rule about how entry points fit together, on models without symbols.</summary>
internal interface ILegacyGraphRule
{
    void Check(LegacyGraph graph, Action<LegacyShim, string[]> report);
}
