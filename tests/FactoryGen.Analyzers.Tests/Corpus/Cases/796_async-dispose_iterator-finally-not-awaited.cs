// 796 async-dispose, iterator-finally-not-awaited: BAD
// an async iterator ends its lease in `finally` without awaiting it

namespace Corpus.C796;

internal sealed class CountStream(ScopeHost<UserContext> scopes, WebSocketManagerFactory sockets)
{
    public async IAsyncEnumerable<int> CountsAsync(UserContext user, PeriodicTimer timer)
    {
        var lease = scopes.Enter(user);
        try
        {
            while (await timer.WaitForNextTickAsync())
                yield return sockets.Get(lease.Context).Count;
        }
        finally
        {
            lease.DisposeAsync(); // BUG
        }
    }
}
