using FactoryGen.Analysis.Graph;

namespace FactoryGen.Analysis.Rules;

/// <summary>A rule about how services fit together, on models without symbols. <see cref="Rule"/> says how to add one.</summary>
internal abstract class GraphRule : Rule
{
    public abstract void Check(ServiceGraph graph, GraphReport report);
}
