// 849 user-scope, lease-never-disposed: BAD
// the lease is entered and never disposed: the scope lives as long as the process

namespace Corpus.C849;

internal sealed class DraftHandler(ScopeHost<UserContext> scopes)
{
    public async Task<string> HandleAsync(RequestContext request)
    {
        var lease = scopes.Enter(request.User); // BUG
        var store = await Factories.SessionStores.GetAsync(lease.Context, request.Aborted);
        return store.Get("draft") ?? throw new KeyNotFoundException(lease.Context.Id.Value);
    }
}
