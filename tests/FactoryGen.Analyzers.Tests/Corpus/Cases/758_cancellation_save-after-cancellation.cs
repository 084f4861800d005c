// 758 cancellation, save-after-cancellation: GOOD
// CancellationToken.None in the catch of the cancellation itself: the draft must be saved although the request is gone

namespace Corpus.C758;

internal sealed class ComposeHandler(SessionStoreFactory stores)
{
    public async Task HandleAsync(RequestContext request, string draft, Func<CancellationToken, Task> send)
    {
        try
        {
            await send(request.Aborted);
        }
        catch (OperationCanceledException)
        {
            var store = await stores.GetAsync(request.User, CancellationToken.None);
            await store.SaveAsync("draft", draft, CancellationToken.None);
            throw;
        }
    }
}
