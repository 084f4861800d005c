// 597 async-dispose, lease-only-asked: BAD
// a lease that is only asked for its context, one that is dropped, and an end that nobody awaits

namespace Corpus.C597;

internal static class Usage
{
    public static int Run(ScopeHost<UserContext> scopes, UserContext user, ScopeLease<UserContext> other)
    {
        var lease = scopes.Enter(user); // BUG
        scopes.Enter(other.Context); // BUG
        _ = other.DisposeAsync().AsTask(); // BUG
        return Factories.WebSockets.Get(lease.Context).Count;
    }
}
