// 843 bypass, new-constraint-helper: BAD
// a generic helper with a new() constraint builds the scoped implementation

namespace Corpus.C843;

internal sealed class ServiceBuilder<TService> where TService : class
{
    private readonly List<Action<TService>> _steps = [];

    public ServiceBuilder<TService> With(Action<TService> step)
    {
        _steps.Add(step);
        return this;
    }

    public TService Build<TImplementation>() where TImplementation : TService, new()
    {
        TService service = new TImplementation();
        foreach (var step in _steps) step(service);
        return service;
    }
}

internal static class Arena
{
    public static IMetricsHub Hub(string arena) =>
        new ServiceBuilder<IMetricsHub>().With(h => h.Increment(arena)).Build<MetricsHub>(); // BUG
}
