// 403 sync-over-async, result-of-whenany-winner: GOOD
// .Result of the task that an awaited WhenAny names

namespace Corpus.C403;

internal static class Usage
{
    public static async Task<string?> Run(UserContext a, UserContext b, CancellationToken ct)
    {
        var pending = new List<Task<ISessionStore>> { Factories.SessionStores.GetAsync(a, ct), Factories.SessionStores.GetAsync(b, ct) };
        var winner = await Task.WhenAny(pending);
        return winner.Result.Get("k");
    }
}
