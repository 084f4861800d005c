// 740 fire-and-forget, task-run-discard: BAD
// the saving runs in a discarded Task.Run: a failure of the factory or the store is seen by nobody

namespace Corpus.C740;

internal sealed class DraftHub(SessionStoreFactory stores)
{
    public void OnDraftChanged(UserContext user, string draft, CancellationToken ct)
    {
        _ = Task.Run(async () => // BUG
        {
            var store = await stores.GetAsync(user, ct);
            await store.SaveAsync("draft", draft, ct);
        }, ct);
    }
}
