// 792 async-dispose, configured-await-using: BAD
// an `await using` statement over store.ConfigureAwait(false) disposes the store that the scope owns

namespace Corpus.C792;

internal sealed class BackupJob(SessionStoreFactory stores)
{
    public async Task<string?> RunAsync(UserContext user, CancellationToken ct)
    {
        var store = await stores.GetAsync(user, ct).ConfigureAwait(false);
        await using (store.ConfigureAwait(false)) // BUG
        {
            await store.SaveAsync("backup", "done", ct).ConfigureAwait(false);
            return store.Get("backup");
        }
    }
}
