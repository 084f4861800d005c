// 673 bypass, decorator-builds-its-inner: BAD
// A decorator constructs its inner implementation itself instead of taking what the factory gives.

namespace Corpus.C673;

internal sealed class CachingStore(UserContext user) : ISessionStore
{
    private readonly ISessionStore _inner = new SessionStore(user); // BUG
    private readonly Dictionary<string, string?> _cache = new(StringComparer.Ordinal);

    public string? Get(string key) => _cache.TryGetValue(key, out var hit) ? hit : (_cache[key] = _inner.Get(key));

    public Task SaveAsync(string key, string value, CancellationToken cancellationToken = default)
    {
        _cache[key] = value;
        return _inner.SaveAsync(key, value, cancellationToken);
    }

    public ValueTask DisposeAsync() => _inner.DisposeAsync();
}
