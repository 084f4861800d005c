// 700 async-dispose, await-using-the-service: BAD
// `await using` ends the store that the scope owns; the next request of this user gets a disposed one.

namespace Corpus.C700;

internal sealed class DraftEndpoint(SessionStoreFactory sessions)
{
    public async Task SaveAsync(RequestContext request, string text)
    {
        await using var store = await sessions.GetAsync(request.User, request.Aborted); // BUG
        await store.SaveAsync("draft", text, request.Aborted);
    }
}
