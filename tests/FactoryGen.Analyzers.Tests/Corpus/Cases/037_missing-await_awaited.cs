// 037 missing-await, awaited: GOOD
// plain await with the token

namespace Corpus.C037;

internal static class Usage
{
    public static async Task<string?> Run(UserContext user, CancellationToken ct)
    {
        ISessionStore store = await Factories.SessionStores.GetAsync(user, ct);
        return store.Get("k");
    }
}
