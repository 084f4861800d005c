// 049 sync-over-async, in-constructor: BAD
// constructor blocks on the async factory

namespace Corpus.C049;

internal sealed class Usage
{
    private readonly ISessionStore _store;
    public Usage(UserContext user)
    {
        _store = Factories.SessionStores.GetAsync(user).GetAwaiter().GetResult(); // BUG
    }
    public string? Get(string key) => _store.Get(key);
}
