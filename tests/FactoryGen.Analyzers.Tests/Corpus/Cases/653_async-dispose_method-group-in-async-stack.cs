// 653 async-dispose, method-group-in-async-stack: GOOD
// The lease's DisposeAsync is handed to an asynchronous clean-up stack, which awaits it.

namespace Corpus.C653;

internal sealed class MultiUserJob(ScopeHost<UserContext> scopes, WebSocketManagerFactory sockets)
{
    public async Task RunAsync(IEnumerable<UserContext> users, CancellationToken ct)
    {
        await using var cleanup = new AsyncCleanupStack();
        foreach (var user in users)
        {
            var lease = scopes.Enter(user);
            cleanup.AddCleanup(lease.DisposeAsync);
            await sockets.Get(user).SendAsync("job", ct);
        }
    }
}
