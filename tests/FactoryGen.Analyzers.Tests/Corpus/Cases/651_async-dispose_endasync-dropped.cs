// 651 async-dispose, endasync-dropped: BAD
// The logout starts the end of the scope and doesn't await it: its failures are lost.

namespace Corpus.C651;

internal sealed class LogoutHandler(ScopeHost<UserContext> scopes, WebSocketManagerFactory sockets)
{
    public async Task LogoutAsync(UserContext user, CancellationToken ct)
    {
        await sockets.Get(user).SendAsync("bye", ct);
        scopes.EndAsync(user); // BUG
        Log.Write(scopes.ActiveScopes + " users left");
    }
}
