// 041 missing-await, task-field-awaited-on-use: GOOD
// the Task is kept in a Task field on purpose and awaited at each use

namespace Corpus.C041;

internal sealed class Usage
{
    private readonly Task<ISessionStore> _store;
    public Usage(UserContext user, CancellationToken ct) => _store = Factories.SessionStores.GetAsync(user, ct);
    public async Task<string?> GetAsync(string key) => (await _store).Get(key);
}
