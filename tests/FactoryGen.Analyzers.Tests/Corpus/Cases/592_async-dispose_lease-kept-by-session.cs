// 592 async-dispose, lease-kept-by-session: GOOD
// a session keeps its lease, and ends with it

namespace Corpus.C592;

internal sealed class Session(ScopeHost<UserContext> scopes, UserContext user) : IAsyncDisposable
{
    private readonly ScopeLease<UserContext> _lease = scopes.Enter(user);
    public int Count => Factories.WebSockets.Get(_lease.Context).Count;
    public async ValueTask DisposeAsync() => await _lease.DisposeAsync();
}
