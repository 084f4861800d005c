// 538 user-scope, other-empty-arguments: GOOD
// empty texts and nulls that are no keys

namespace Corpus.C538;

internal static class Usage
{
    public static async Task<string?> Run(UserContext user, CancellationToken ct)
    {
        var store = await Factories.SessionStores.GetAsync(user, ct);
        await store.SaveAsync("", "", ct);
        return store.Get("") ?? new Dictionary<string, string>().GetValueOrDefault("");
    }
}
