// 648 async-dispose, lease-discarded-in-dispose: BAD
// A synchronous Dispose starts the lease's DisposeAsync and discards the ValueTask.

namespace Corpus.C648;

internal sealed class UserConnection : IDisposable
{
    private readonly ScopeLease<UserContext> _lease;

    public UserConnection(ScopeHost<UserContext> scopes, UserContext user) => _lease = scopes.Enter(user);

    public UserContext User => _lease.Context;

    public void Dispose()
    {
        Log.Write("closing " + User.Id.Value);
        _ = _lease.DisposeAsync(); // BUG
    }
}
