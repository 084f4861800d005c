// 866 async-dispose, end-on-sync-stack: BAD
// the end of the scope is registered as an async lambda in a synchronous clean-up stack: nobody awaits it

namespace Corpus.C866;

internal sealed class TestHarness(ScopeHost<UserContext> scopes) : IDisposable
{
    private readonly CleanupStack _cleanup = new();

    public UserContext NewUser()
    {
        var user = UserContext.For(Guid.NewGuid().ToString("N"));
        _cleanup.AddCleanup(async () => await scopes.EndAsync(user)); // BUG
        return user;
    }

    public void Dispose() => _cleanup.Dispose();
}
