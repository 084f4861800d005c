// 794 async-dispose, lease-dropped-in-dispose: BAD
// a synchronous Dispose starts the end of the lease with a null-conditional call and drops the task

namespace Corpus.C794;

internal sealed class Subscription(ScopeHost<UserContext> scopes) : IDisposable
{
    private ScopeLease<UserContext>? _lease;

    public void Open(UserContext user) => _lease ??= scopes.Enter(user);

    public void Dispose() => _ = _lease?.DisposeAsync(); // BUG
}
