using FactoryGen.CompilerServices;

namespace FactoryGen.Tests.Stress;

/// <summary>Hands out the one <see cref="StressAgent"/> of each scope, as generated.</summary>
internal sealed class StressAgentFactory : IAsyncScopedFactory<UserContext, StressAgent>
{
    private readonly AsyncScopedSlot<UserContext, StressAgent> _slot;
    private readonly StressMarkerFactory _marker;
    private readonly StressBench _bench;

    public StressAgentFactory(ScopeHost<UserContext> scopes, StressMarkerFactory marker, StressBench bench)
    {
        _marker = marker;
        _bench = bench;
        _slot = new(scopes, this, typeof(StressAgent), CreateAsync);
    }

    public Task<StressAgent> GetAsync(UserContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        return _slot.GetAsync(context, ((IScopeContext)context).Link, cancellationToken);
    }

    private async Task<StressAgent> CreateAsync(ScopeCreation<UserContext> scope, CancellationToken cancellationToken)
    {
        var instance = scope.Built(new StressAgent(scope.Context, scope.Get(_marker), _bench));
        await instance.ConnectAsync(cancellationToken).ConfigureAwait(false);
        return instance;
    }
}
