// 591 async-dispose, lease-in-finally: GOOD
// a lease that is disposed in a finally

namespace Corpus.C591;

internal static class Usage
{
    public static async Task<int> Run(ScopeHost<UserContext> scopes, UserContext user)
    {
        ScopeLease<UserContext>? lease = null;
        try { lease = scopes.Enter(user); return Factories.WebSockets.Get(lease.Context).Count; }
        finally { if (lease is not null) { await lease.DisposeAsync().ConfigureAwait(false); } }
    }
}
