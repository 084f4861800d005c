using FactoryGen.Analysis.Model;

namespace FactoryGen.Analysis.Graph;

/// <summary>
/// Which services are asynchronous: those that initialise asynchronously themselves, and all that depend on one. Of several
/// reasons the nearest is told, and of equally near ones the first in parameter order.
/// </summary>
internal sealed class Colouring
{
    private const string Arrow = " → ";

    private readonly Dictionary<string, string> _because = new(StringComparer.Ordinal);

    public Colouring(ServiceGraph graph)
    {
        foreach (var service in graph.Services)
        {
            if (service.OwnReason is { } reason)
            {
                _because[service.MetadataName] = reason;
            }
        }

        // Wave by wave, so that the first reason found is the nearest; a circle never gets a second one.
        for (var wave = NextWave(graph); wave.Count > 0; wave = NextWave(graph))
        {
            foreach (var (service, reason) in wave)
            {
                _because[service.MetadataName] = reason;
            }
        }
    }

    /// <summary>The chain of names that makes the service asynchronous; null: it is synchronous.</summary>
    public string? BecauseOf(ServiceModel service) => _because.TryGetValue(service.MetadataName, out var reason) ? reason : null;

    /// <summary>The chain of names that makes a dependency asynchronous; null: it is synchronous.</summary>
    public string? BecauseOf(Dependency dependency) => dependency.Local is { } local ? BecauseOf(local) : dependency.Referenced?.Because;

    private List<(ServiceModel Service, string Reason)> NextWave(ServiceGraph graph)
    {
        var wave = new List<(ServiceModel, string)>();
        foreach (var service in graph.Services)
        {
            if (!_because.ContainsKey(service.MetadataName)
                && graph.DependenciesOf(service).Select(BecauseOf).FirstOrDefault(static reason => reason is not null) is { } reason)
            {
                wave.Add((service, service.DisplayName + Arrow + reason));
            }
        }

        return wave;
    }
}
