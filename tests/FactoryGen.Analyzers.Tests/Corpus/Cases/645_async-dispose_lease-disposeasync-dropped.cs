// 645 async-dispose, lease-disposeasync-dropped: BAD
// The lease's DisposeAsync is called in a finally block, but nobody awaits it.

namespace Corpus.C645;

internal sealed class ChatEndpoint(ScopeHost<UserContext> scopes, WebSocketManagerFactory sockets)
{
    public async Task HandleAsync(UserContext user, CancellationToken ct)
    {
        var lease = scopes.Enter(user);
        try
        {
            await sockets.Get(user).SendAsync("welcome", ct);
        }
        finally
        {
            lease.DisposeAsync(); // BUG
        }
    }
}
