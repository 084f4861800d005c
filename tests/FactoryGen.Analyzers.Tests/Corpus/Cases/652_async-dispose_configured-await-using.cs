// 652 async-dispose, configured-await-using: GOOD
// The lease is disposed by `await using` through ConfigureAwait(false).

namespace Corpus.C652;

internal sealed class LibraryCall(ScopeHost<UserContext> scopes, MetricsHubFactory hubs)
{
    public async Task FlushAsync(UserContext user, CancellationToken ct)
    {
        var lease = scopes.Enter(user);
        await using var _ = lease.ConfigureAwait(false);
        var hub = hubs.Get(lease.Context);
        hub.Increment("library");
        await hub.FlushAsync(ct).ConfigureAwait(false);
    }
}
