using FactoryGen.Analysis.Graph;
using FactoryGen.Analysis.Model;
using Microsoft.CodeAnalysis;

namespace FactoryGen.Analysis.Rules;

internal sealed class FG1015DependencyCycle : Rule, IGraphRule
{
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "FG1015",
        "The services depend on each other in a circle",
        "'{0}' can't be built before itself ({1}): {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: null,
        HelpLink("FG1015"),
        WellKnownDiagnosticTags.NotConfigurable);

    private const string Arrow = " → ";

    public void Check(ServiceGraph graph, GraphReport report)
    {
        var suspects = Suspects(graph);
        foreach (var service in graph.Services.Where(service => suspects.Contains(service.MetadataName)))
        {
            foreach (var (parameter, next) in Needs(service, graph))
            {
                if (next == service)
                {
                    report.At(
                        service,
                        parameter,
                        service.DisplayName,
                        service.DisplayName + Arrow + service.DisplayName,
                        $"'{parameter.Name}' asks for the service that it provides, and FactoryGen has no decorators yet, so take another type");
                }
                else if (Way(next, service, graph) is { } way)
                {
                    report.At(
                        service,
                        parameter,
                        service.DisplayName,
                        service.DisplayName + Arrow + string.Join(Arrow, way),
                        "put what they both need into another class, or let one be told of the other after both are built");
                }
            }
        }
    }

    /// <summary>The services that are in a circle or need one that is: who needs nobody, or only such as are in no circle themselves, is in none.</summary>
    private static HashSet<string> Suspects(ServiceGraph graph)
    {
        var needs = graph.Services.ToDictionary(
            static service => service.MetadataName, service => Needs(service, graph).Select(static need => need.Next.MetadataName).ToArray(), StringComparer.Ordinal);
        var dependents = needs
            .SelectMany(static pair => pair.Value.Select(next => (Service: pair.Key, Next: next)))
            .ToLookup(static pair => pair.Next, static pair => pair.Service, StringComparer.Ordinal);
        var open = needs.ToDictionary(static pair => pair.Key, static pair => pair.Value.Length, StringComparer.Ordinal);
        var cleared = new Queue<string>(needs.Where(static pair => pair.Value.Length == 0).Select(static pair => pair.Key));
        while (cleared.Count > 0)
        {
            var service = cleared.Dequeue();
            open.Remove(service);
            foreach (var dependent in dependents[service])
            {
                if (--open[dependent] == 0)
                {
                    cleared.Enqueue(dependent);
                }
            }
        }

        return new HashSet<string>(open.Keys, StringComparer.Ordinal);
    }

    /// <summary>The services without which the factory of this one can't be built: those it takes, and those whose factories it takes.</summary>
    private static IEnumerable<(ParameterModel Parameter, ServiceModel Next)> Needs(ServiceModel service, ServiceGraph graph)
    {
        foreach (var parameter in service.Creator?.Parameters ?? EquatableArray<ParameterModel>.Empty)
        {
            if (graph.FactoryFor(service, parameter) is { } next && next.Context == service.Context && !(service.HidesWhatItTakes && next == service))
            {
                yield return (parameter, next);
            }
        }
    }

    /// <summary>The names on the shortest way between two services, both ends included; null: there is none.</summary>
    private static List<string>? Way(ServiceModel from, ServiceModel to, ServiceGraph graph)
    {
        var cameFrom = new Dictionary<string, ServiceModel?>(StringComparer.Ordinal) { [from.MetadataName] = null };
        var pending = new Queue<ServiceModel>([from]);
        while (pending.Count > 0)
        {
            var service = pending.Dequeue();
            if (service == to)
            {
                var way = new List<string>();
                for (var step = service; step is not null; step = cameFrom[step.MetadataName])
                {
                    way.Insert(0, step.DisplayName);
                }

                return way;
            }

            foreach (var (_, next) in Needs(service, graph))
            {
                if (!cameFrom.ContainsKey(next.MetadataName))
                {
                    cameFrom.Add(next.MetadataName, service);
                    pending.Enqueue(next);
                }
            }
        }

        return null;
    }
}
