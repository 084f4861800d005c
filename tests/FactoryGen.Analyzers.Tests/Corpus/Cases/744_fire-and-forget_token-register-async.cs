// 744 fire-and-forget, token-register-async: BAD
// an async lambda as the callback of CancellationToken.Register becomes async void

namespace Corpus.C744;

internal sealed class UploadSession(SessionStoreFactory stores)
{
    public async Task RunAsync(UserContext user, Func<CancellationToken, Task> upload, CancellationToken aborted)
    {
        await using var registration = aborted.Register(async () => await MarkAbortedAsync(user)); // BUG
        await upload(aborted);
    }

    private async Task MarkAbortedAsync(UserContext user)
    {
        var store = await stores.GetAsync(user, CancellationToken.None);
        await store.SaveAsync("upload", "aborted", CancellationToken.None);
    }
}
