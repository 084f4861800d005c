// 776 user-scope, memory-cache-constant-key: BAD
// a process-wide cache under a constant key: the second user gets the first one's manager

namespace Corpus.C776;

internal sealed class TinyMemoryCache
{
    private readonly Dictionary<string, object> _entries = [];
    private readonly object _gate = new();

    public T GetOrCreate<T>(string key, Func<T> create) where T : class
    {
        lock (_gate)
        {
            if (!_entries.TryGetValue(key, out var found))
                _entries[key] = found = create();
            return (T)found;
        }
    }
}

internal sealed class CachedSender(TinyMemoryCache cache, WebSocketManagerFactory sockets)
{
    public void Send(UserContext user, string text) =>
        cache.GetOrCreate("sockets", () => sockets.Get(user)).Send(text); // BUG
}
