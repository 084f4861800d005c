// 736 sync-over-async, property-pattern-fast-path: GOOD
// `Result` in a property pattern, only after IsCompletedSuccessfully in the same pattern; else it is awaited

namespace Corpus.C736;

internal sealed class ThemeCircuit(SessionStoreFactory stores, UserContext user)
{
    public async ValueTask<string?> GetAsync(string key, CancellationToken ct)
    {
        var opening = stores.GetAsync(user, ct);
        var store = opening is { IsCompletedSuccessfully: true, Result: var ready } ? ready : await opening;
        return store.Get(key);
    }
}
