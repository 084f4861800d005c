// 682 user-scope, lease-never-disposed: BAD
// The scope is entered, and its lease is only read: the scope never ends.

namespace Corpus.C682;

internal sealed class HelloEndpoint(ScopeHost<UserContext> scopes, WebSocketManagerFactory sockets)
{
    public async Task<string> HandleAsync(RequestContext request)
    {
        var lease = scopes.Enter(request.User); // BUG
        var ws = sockets.Get(lease.Context);
        await ws.SendAsync("hello", request.Aborted);
        return $"{lease.Context.Id.Value}: {ws.Count}";
    }
}
