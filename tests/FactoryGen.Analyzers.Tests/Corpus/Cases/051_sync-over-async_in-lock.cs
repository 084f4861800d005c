// 051 sync-over-async, in-lock: BAD
// blocking inside a lock body

namespace Corpus.C051;

internal sealed class Usage
{
    private readonly object _gate = new();
    private ISessionStore? _store;
    public ISessionStore Open(UserContext user)
    {
        lock (_gate)
        {
            _store ??= Factories.SessionStores.GetAsync(user).Result; // BUG
            return _store;
        }
    }
}
