// 654 async-dispose, lease-owned-by-a-class: GOOD
// A connection owns its lease in a field and releases it in its own DisposeAsync.

namespace Corpus.C654;

internal sealed class LiveConnection(ScopeHost<UserContext> scopes, UserContext user) : IAsyncDisposable
{
    private readonly ScopeLease<UserContext> _lease = scopes.Enter(user);

    public string Name => _lease.Context.Id.Value;

    public async ValueTask DisposeAsync()
    {
        Log.Write("closing " + Name);
        await _lease.DisposeAsync().ConfigureAwait(false);
    }
}
