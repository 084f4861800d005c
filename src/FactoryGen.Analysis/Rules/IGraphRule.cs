using FactoryGen.Analysis.Graph;

namespace FactoryGen.Analysis.Rules;

/// <summary>A rule about how services fit together, on models without symbols. <see cref="Rule"/> says how to add one.</summary>
internal interface IGraphRule
{
    void Check(ServiceGraph graph, GraphReport report);
}
