// 327 missing-await, lazy-task-field: GOOD
// a Lazy of the task on purpose, awaited on use

namespace Corpus.C327;

internal sealed class Usage(UserContext user)
{
    private readonly Lazy<Task<ISessionStore>> _store = new(() => Factories.SessionStores.GetAsync(user));
    public async Task<string?> GetAsync(string key) => (await _store.Value).Get(key);
}
