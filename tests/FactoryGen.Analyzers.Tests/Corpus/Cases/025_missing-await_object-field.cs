// 025 missing-await, object-field: BAD
// the Task is stored in an object field read elsewhere as the service

namespace Corpus.C025;

internal sealed class Usage
{
    private readonly object _store;
    public Usage(UserContext user) => _store = Factories.SessionStores.GetAsync(user); // BUG
    public string? Get(string key) => (_store as ISessionStore)?.Get(key);
}
