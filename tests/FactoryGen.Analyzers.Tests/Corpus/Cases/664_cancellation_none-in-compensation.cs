// 664 cancellation, none-in-compensation: GOOD
// CancellationToken.None on purpose: the compensation runs because the token has fired.

namespace Corpus.C664;

internal sealed class Importer(SessionStoreFactory sessions)
{
    public async Task ImportAsync(UserContext user, Func<CancellationToken, Task> import, CancellationToken ct)
    {
        try
        {
            await import(ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            var store = await sessions.GetAsync(user, CancellationToken.None);
            await store.SaveAsync("import", "aborted", CancellationToken.None);
            throw;
        }
    }
}
