// 179 user-scope, cache-keyed-by-userid: GOOD
// cache keyed by the immutable UserId

namespace Corpus.C179;

internal sealed class Usage
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<UserId, Task<ISessionStore>> _cache = new();
    public Task<ISessionStore> GetAsync(UserContext user, CancellationToken ct) =>
        _cache.GetOrAdd(user.Id, _ => Factories.SessionStores.GetAsync(user, ct));
}
