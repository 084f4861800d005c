// 598 async-dispose, lease-in-a-field: BAD
// a lease in a field of a class that never disposes it

namespace Corpus.C598;

internal sealed class Session(ScopeHost<UserContext> scopes, UserContext user)
{
    private readonly ScopeLease<UserContext> _lease = scopes.Enter(user); // BUG
    public int Count => Factories.WebSockets.Get(_lease.Context).Count;
}
