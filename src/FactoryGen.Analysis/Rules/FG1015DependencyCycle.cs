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
        foreach (var service in Suspects(graph))
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
    private static IEnumerable<ServiceModel> Suspects(ServiceGraph graph)
    {
        // Asked for every graph, and nearly always in vain.
        var suspects = new Dictionary<string, Suspect>(graph.Services.Count, StringComparer.Ordinal);
        foreach (var service in graph.Services)
        {
            suspects.Add(service.MetadataName, new Suspect(service));
        }

        var cleared = new Stack<Suspect>();
        foreach (var service in graph.Services)
        {
            var suspect = suspects[service.MetadataName];
            foreach (var (_, next) in Needs(service, graph))
            {
                suspect.Open++;
                suspects[next.MetadataName].Dependents.Add(suspect);
            }

            if (suspect.Open == 0)
            {
                cleared.Push(suspect);
            }
        }

        while (cleared.Count > 0)
        {
            var suspect = cleared.Pop();
            suspects.Remove(suspect.Service.MetadataName);
            foreach (var dependent in suspect.Dependents)
            {
                if (--dependent.Open == 0)
                {
                    cleared.Push(dependent);
                }
            }
        }

        return suspects.Count == 0 ? [] : graph.Services.Where(service => suspects.ContainsKey(service.MetadataName));
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

    /// <summary>A service that may be in a circle, as long as it needs one that may.</summary>
    private sealed class Suspect(ServiceModel service)
    {
        private List<Suspect>? _dependents;

        public ServiceModel Service => service;

        /// <summary>How many of its needs aren't cleared.</summary>
        public int Open { get; set; }

        public List<Suspect> Dependents => _dependents ??= [];
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
