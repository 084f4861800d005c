// 063 sync-over-async, static-createasync: GOOD
// private constructor plus static CreateAsync instead of blocking in the constructor

namespace Corpus.C063;

internal sealed class Usage
{
    private readonly ISessionStore _store;
    private Usage(ISessionStore store) => _store = store;
    public static async Task<Usage> CreateAsync(UserContext user, CancellationToken ct) => new(await Factories.SessionStores.GetAsync(user, ct));
    public string? Get(string key) => _store.Get(key);
}
