// 079 fire-and-forget, async-void-init: BAD
// async void initialisation method

namespace Corpus.C079;

internal sealed class Usage
{
    private ISessionStore? _store;
    public async void Initialize(UserContext user) // BUG
    {
        _store = await Factories.SessionStores.GetAsync(user);
    }
    public string? Get(string key) => _store?.Get(key);
}
