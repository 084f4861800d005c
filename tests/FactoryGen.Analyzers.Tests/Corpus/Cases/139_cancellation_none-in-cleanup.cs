// 139 cancellation, none-in-cleanup: GOOD
// CancellationToken.None on purpose in finally: the audit must be written even after cancellation

namespace Corpus.C139;

internal static class Usage
{
    public static async Task Run(UserContext user, CancellationToken ct)
    {
        try { await Task.Delay(10, ct); }
        finally
        {
            ISessionStore store = await Factories.SessionStores.GetAsync(user, CancellationToken.None);
            await store.SaveAsync("audit", "done", CancellationToken.None);
        }
    }
}
