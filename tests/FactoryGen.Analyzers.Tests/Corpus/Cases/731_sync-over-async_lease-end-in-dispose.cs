// 731 sync-over-async, lease-end-in-dispose: BAD
// Dispose blocks on the end of the lease, and with it on the asynchronous clean-up of everything in the scope

namespace Corpus.C731;

internal sealed class Connection(ScopeHost<UserContext> scopes, UserContext user) : IDisposable
{
    private readonly ScopeLease<UserContext> _lease = scopes.Enter(user);

    public UserContext User => _lease.Context;

    public void Dispose() => _lease.DisposeAsync().AsTask().GetAwaiter().GetResult(); // BUG
}
