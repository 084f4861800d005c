using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Stress;

/// <summary>Hands out the one <see cref="StressMarker"/> of each scope, as generated.</summary>
internal sealed class StressMarkerFactory : IScopedFactory<UserContext, StressMarker>
{
    private readonly ScopedSlot<UserContext, StressMarker> _slot;
    private readonly StressBench _bench;

    public StressMarkerFactory(ScopeHost<UserContext> scopes, StressBench bench)
    {
        _bench = bench;
        _slot = new(scopes, this, typeof(StressMarker), Create);
    }

    public StressMarker Get(UserContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return _slot.Get(context, ((IScopeContext)context).Link);
    }

    private StressMarker Create(ScopeCreation<UserContext> scope) => new(scope.Context, _bench);
}
