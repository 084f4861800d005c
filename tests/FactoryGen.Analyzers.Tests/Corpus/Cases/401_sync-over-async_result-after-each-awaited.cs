// 401 sync-over-async, result-after-each-awaited: GOOD
// .Result on tasks that were awaited one by one

namespace Corpus.C401;

internal static class Usage
{
    public static async Task<string?> Run(UserContext a, UserContext b, CancellationToken ct)
    {
        var first = Factories.SessionStores.GetAsync(a, ct);
        var second = Factories.SessionStores.GetAsync(b, ct);
        await first;
        await second.ConfigureAwait(false);
        return first.Result.Get("k") ?? second.Result.Get("k");
    }
}
