// 747 fire-and-forget, guarded-background-work: GOOD
// a discarded task, but the work behind it handles and logs its own failures

namespace Corpus.C747;

internal sealed class SearchIndexer(SessionStoreFactory stores)
{
    public void Enqueue(UserContext user, string text) => _ = IndexAsync(user, text);

    private async Task IndexAsync(UserContext user, string text)
    {
        try
        {
            var store = await stores.GetAsync(user).ConfigureAwait(false);
            await store.SaveAsync("index", text).ConfigureAwait(false);
        }
        catch (Exception ex)
        {
            Log.Write("indexing for " + user.Id.Value + " failed: " + ex);
        }
    }
}
