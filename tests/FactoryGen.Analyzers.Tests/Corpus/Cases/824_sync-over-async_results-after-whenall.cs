// 824 sync-over-async, results-after-whenall: GOOD
// .Result in a converter, but WhenAll over the same array has been awaited

namespace Corpus.C824;

internal static class TenantSettings
{
    public static async Task<string?[]> LoadAsync(UserContext[] tenants, string key, CancellationToken cancellationToken)
    {
        var opening = Array.ConvertAll(tenants, t => Factories.SessionStores.GetAsync(t, cancellationToken));
        await Task.WhenAll(opening).ConfigureAwait(false);
        return Array.ConvertAll(opening, o => o.Result.Get(key));
    }
}
