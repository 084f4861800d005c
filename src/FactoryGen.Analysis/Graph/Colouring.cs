using FactoryGen.Analysis.Model;

namespace FactoryGen.Analysis.Graph;

/// <summary>
/// Which services are asynchronous: those that initialise asynchronously themselves, and all that depend on one. Of several
/// reasons the nearest is told, and of equally near ones the first in parameter order.
/// </summary>
internal sealed class Colouring
{
    private const string Arrow = " → ";

    private readonly ServiceGraph _graph;
    private readonly Dictionary<string, int> _distances = new(StringComparer.Ordinal);

    public Colouring(ServiceGraph graph)
    {
        _graph = graph;

        // From the reasons outwards, nearest first.
        var reached = new Queue<ServiceModel>();
        Reach(graph.Services.Where(static service => service.OwnReason is not null), 0, reached);
        Reach(graph.Services.Where(service => graph.DependenciesOf(service).Any(static dependency => dependency.Referenced?.Because is not null)), 1, reached);
        if (reached.Count == 0)
        {
            return;
        }

        var dependents = graph.Services
            .SelectMany(service => graph.DependenciesOf(service).Select(dependency => (Service: service, Needs: dependency.Local?.MetadataName)))
            .Where(static edge => edge.Needs is not null)
            .ToLookup(static edge => edge.Needs!, static edge => edge.Service, StringComparer.Ordinal);
        while (reached.Count > 0)
        {
            var service = reached.Dequeue();
            Reach(dependents[service.MetadataName], _distances[service.MetadataName] + 1, reached);
        }
    }

    /// <summary>The chain of names that makes the service asynchronous; null: it is synchronous.</summary>
    public string? BecauseOf(ServiceModel service)
    {
        if (!_distances.ContainsKey(service.MetadataName))
        {
            return null;
        }

        var chain = new List<string>();
        for (var current = service; current is not null; current = NearestOf(current)?.Local)
        {
            if (current.OwnReason is { } reason)
            {
                chain.Add(reason);
                break;
            }

            chain.Add(current.DisplayName);
            if (NearestOf(current)?.Referenced?.Because is { } because)
            {
                chain.Add(because);
                break;
            }
        }

        return string.Join(Arrow, chain);
    }

    /// <summary>Whether a dependency is asynchronous.</summary>
    public bool IsAsynchronous(Dependency dependency) => DistanceOf(dependency) is not null;

    // What is reached in the same wave has the same distance: the order within it changes nothing.
    private void Reach(IEnumerable<ServiceModel> services, int distance, Queue<ServiceModel> reached)
    {
        foreach (var service in services)
        {
            if (!_distances.ContainsKey(service.MetadataName))
            {
                _distances.Add(service.MetadataName, distance);
                reached.Enqueue(service);
            }
        }
    }

    private Dependency? NearestOf(ServiceModel service)
    {
        Dependency? nearest = null;
        foreach (var dependency in _graph.DependenciesOf(service))
        {
            if (DistanceOf(dependency) is { } distance && !(DistanceOf(nearest) <= distance))
            {
                nearest = dependency;
            }
        }

        return nearest;
    }

    private int? DistanceOf(Dependency? dependency) =>
        dependency?.Local is { } local ? (_distances.TryGetValue(local.MetadataName, out var distance) ? distance : null)
        : dependency?.Referenced?.Because is not null ? 0
        : null;
}
