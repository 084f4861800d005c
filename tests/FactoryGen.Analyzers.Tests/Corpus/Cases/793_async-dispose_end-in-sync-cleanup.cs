// 793 async-dispose, end-in-sync-cleanup: BAD
// the scope's asynchronous end is registered in the synchronous clean-up stack, where nobody awaits it

namespace Corpus.C793;

internal sealed class DesktopSession(ScopeHost<UserContext> scopes) : IDisposable
{
    private readonly CleanupStack _cleanup = new();

    public void SignIn(UserContext user)
    {
        _cleanup.AddCleanup(() => scopes.EndAsync(user)); // BUG
        Log.Write("signed in " + user.Id.Value);
    }

    public void Dispose() => _cleanup.Dispose();
}
