// 774 user-scope, ambient-or-constant: BAD
// when no user is known, everybody shares the scope of a constant user

namespace Corpus.C774;

internal sealed class PreferenceReader(SessionStoreFactory stores)
{
    public async Task<string?> ReadAsync(string key, CancellationToken ct)
    {
        var store = await stores.GetAsync(AmbientUser.Current ?? UserContext.For("system"), ct); // BUG
        return store.Get(key);
    }
}
