// 798 async-dispose, lease-in-async-cleanup-stack: GOOD
// the lease's DisposeAsync goes as a method group into a clean-up stack, the asynchronous one, which is awaited

namespace Corpus.C798;

internal sealed class MergeJob(ScopeHost<UserContext> scopes, SessionStoreFactory stores)
{
    public async Task MergeAsync(IReadOnlyList<UserContext> users, string key, string value, CancellationToken ct)
    {
        await using var cleanup = new AsyncCleanupStack();
        foreach (var user in users)
        {
            var lease = scopes.Enter(user);
            cleanup.AddCleanup(lease.DisposeAsync);
            var store = await stores.GetAsync(lease.Context, ct);
            await store.SaveAsync(key, value, ct);
        }
    }
}
