// 647 async-dispose, async-cleanup-in-sync-stack: BAD
// The lease's asynchronous disposal is registered as an async void lambda in the synchronous stack.

namespace Corpus.C647;

internal sealed class ConnectionSetup(ScopeHost<UserContext> scopes)
{
    public void Attach(CleanupStack cleanup, UserContext user)
    {
        var lease = scopes.Enter(user);
        cleanup.AddCleanup(async () => await lease.DisposeAsync()); // BUG
    }
}
