// 779 user-scope, leases-per-circuit: GOOD
// a lease goes into a dictionary and not into a `using`; it is disposed when its circuit closes or the server stops

namespace Corpus.C779;

internal sealed class CircuitTracker(ScopeHost<UserContext> scopes) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Guid, ScopeLease<UserContext>> _leases = new();

    public async Task OpenedAsync(Guid circuit, UserContext user)
    {
        var lease = scopes.Enter(user);
        if (!_leases.TryAdd(circuit, lease))
            await lease.DisposeAsync();
    }

    public async Task ClosedAsync(Guid circuit)
    {
        if (_leases.TryRemove(circuit, out var lease))
            await lease.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var circuit in _leases.Keys)
            await ClosedAsync(circuit);
    }
}
