// 755 cancellation, deconstructed-request: BAD
// the request is deconstructed into user and token, and only the user reaches the factory

namespace Corpus.C755;

internal sealed class SettingsHandler(SessionStoreFactory stores)
{
    public async Task<string> HandleAsync(RequestContext request, string key)
    {
        var (user, aborted) = request;
        var store = await stores.GetAsync(user); // BUG
        await store.SaveAsync("last-key", key, aborted);
        return store.Get(key) ?? "";
    }
}
