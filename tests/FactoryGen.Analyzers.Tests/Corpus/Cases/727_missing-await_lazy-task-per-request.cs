// 727 missing-await, lazy-task-per-request: GOOD
// a request object keeps a Lazy<Task<ISessionStore>> on purpose and awaits its value at every use

namespace Corpus.C727;

internal sealed class RequestStore(SessionStoreFactory stores, RequestContext request)
{
    private readonly Lazy<Task<ISessionStore>> _store = new(() => stores.GetAsync(request.User, request.Aborted));

    public async ValueTask<string?> GetAsync(string key) => (await _store.Value).Get(key);

    public async Task SaveAsync(string key, string value) =>
        await (await _store.Value).SaveAsync(key, value, request.Aborted);
}
