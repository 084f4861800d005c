using FactoryGen.Analysis.Model;

namespace FactoryGen.Analysis.Graph;

/// <summary>Which factories can be public: those that mention nothing less accessible, other factories included.</summary>
internal sealed class Visibility
{
    private readonly HashSet<string> _internal = new(StringComparer.Ordinal);

    public Visibility(ServiceGraph graph)
    {
        bool changed;
        do
        {
            changed = false;
            foreach (var service in graph.Services)
            {
                if (IsPublic(service) && MentionsInternal(service, graph))
                {
                    changed = _internal.Add(service.MetadataName);
                }
            }
        }
        while (changed);
    }

    public bool IsPublic(ServiceModel service) => !_internal.Contains(service.MetadataName);

    private bool MentionsInternal(ServiceModel service, ServiceGraph graph) =>
        service.Service is { IsPublic: false }
        || service.Context is { IsPublic: false }
        || (service.Creator is { } creator && creator.Parameters.Any(parameter => IsInternal(parameter, service, graph)));

    private bool IsInternal(ParameterModel parameter, ServiceModel service, ServiceGraph graph) =>
        graph.FactoryFor(service, parameter) is { } factory ? !IsPublic(factory)
        : graph.DependencyOf(service, parameter) is { Referenced: { } referenced } ? !referenced.Type.IsPublic
        : parameter.Role == ParameterRole.Given && !parameter.Type.IsPublic;
}
