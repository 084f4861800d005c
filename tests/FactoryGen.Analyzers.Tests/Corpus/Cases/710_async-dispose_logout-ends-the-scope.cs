// 710 async-dispose, logout-ends-the-scope: GOOD
// The lease is disposed and the scope ended through the host: both are the consumer's to do.

namespace Corpus.C710;

internal sealed class AccountEndpoint(ScopeHost<UserContext> scopes, WebSocketManagerFactory sockets)
{
    public async Task<int> CloseAccountAsync(UserContext user, CancellationToken ct)
    {
        await using (var lease = scopes.Enter(user))
        {
            var ws = sockets.Get(lease.Context);
            await ws.SendAsync("your account is closed", ct);
        }
        await scopes.EndAsync(user);
        return scopes.ActiveScopes;
    }
}
