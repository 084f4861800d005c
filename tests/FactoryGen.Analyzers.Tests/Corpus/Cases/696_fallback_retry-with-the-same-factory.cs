// 696 fallback, retry-with-the-same-factory: GOOD
// A failure is answered by asking the same factory again; the last one goes to the caller.

namespace Corpus.C696;

internal sealed class StubbornStores(SessionStoreFactory sessions)
{
    public async Task<ISessionStore> OpenAsync(UserContext user, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await sessions.GetAsync(user, ct);
            }
            catch (TimeoutException ex) when (attempt < 3)
            {
                Log.Write($"attempt {attempt}: {ex.Message}");
                await Task.Delay(TimeSpan.FromSeconds(attempt), ct);
            }
        }
    }
}
