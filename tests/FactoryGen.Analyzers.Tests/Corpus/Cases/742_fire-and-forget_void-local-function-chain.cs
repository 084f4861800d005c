// 742 fire-and-forget, void-local-function-chain: BAD
// an expression-bodied void local function drops the task of the async local function that it calls

namespace Corpus.C742;

internal sealed class NotesEndpoint(SessionStoreFactory stores)
{
    public void Save(UserContext user, string note, CancellationToken ct)
    {
        if (note.Length > 0)
            Kick();

        void Kick() => PersistAsync(); // BUG

        async Task PersistAsync()
        {
            var store = await stores.GetAsync(user, ct);
            await store.SaveAsync("note", note, ct);
        }
    }
}
