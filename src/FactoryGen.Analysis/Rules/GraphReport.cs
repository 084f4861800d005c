using System.Collections.Immutable;
using FactoryGen.Analysis.Model;

namespace FactoryGen.Analysis.Rules;

/// <summary>Takes the findings of one graph rule.</summary>
internal sealed class GraphReport(Rule rule, ImmutableArray<GraphFinding>.Builder findings)
{
    /// <summary>Shows the finding at the service's attribute.</summary>
    public void At(ServiceModel service, params string[] arguments) =>
        findings.Add(new GraphFinding(rule.Descriptor, service.MetadataName, GraphPlace.Attribute, null, arguments.ToEquatableArray()));

    /// <summary>Shows the finding at a parameter of what builds the service.</summary>
    public void At(ServiceModel service, ParameterModel parameter, params string[] arguments) =>
        findings.Add(new GraphFinding(rule.Descriptor, service.MetadataName, GraphPlace.Parameter, parameter.Name, arguments.ToEquatableArray()));

    /// <summary>Shows the finding where the factory's name comes from.</summary>
    public void AtName(ServiceModel service, params string[] arguments) =>
        findings.Add(new GraphFinding(rule.Descriptor, service.MetadataName, GraphPlace.FactoryName, null, arguments.ToEquatableArray()));
}
