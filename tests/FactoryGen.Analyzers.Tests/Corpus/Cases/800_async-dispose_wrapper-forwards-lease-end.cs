// 800 async-dispose, wrapper-forwards-lease-end: GOOD
// DisposeAsync without an `await`, but the lease's ValueTask is returned to whoever disposes the wrapper

namespace Corpus.C800;

internal sealed class UserSession(ScopeHost<UserContext> scopes, MetricsHubFactory hubs, UserContext user) : IAsyncDisposable
{
    private readonly ScopeLease<UserContext> _lease = scopes.Enter(user);

    public void Count(string name) => hubs.Get(_lease.Context).Increment(name);

    public ValueTask DisposeAsync() => _lease.DisposeAsync();
}
