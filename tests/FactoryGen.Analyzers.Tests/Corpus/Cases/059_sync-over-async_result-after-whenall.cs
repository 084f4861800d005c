// 059 sync-over-async, result-after-whenall: GOOD
// .Result on tasks that an awaited WhenAll has completed

namespace Corpus.C059;

internal static class Usage
{
    public static async Task<string?> Run(UserContext a, UserContext b, CancellationToken ct)
    {
        var first = Factories.SessionStores.GetAsync(a, ct);
        var second = Factories.SessionStores.GetAsync(b, ct);
        await Task.WhenAll(first, second);
        return first.Result.Get("k") ?? second.Result.Get("k");
    }
}
