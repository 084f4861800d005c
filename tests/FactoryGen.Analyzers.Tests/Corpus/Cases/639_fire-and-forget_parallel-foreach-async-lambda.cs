// 639 fire-and-forget, parallel-foreach-async-lambda: BAD
// Parallel.ForEach takes an Action, so the async lambda is async void and the loop ends before the work.

namespace Corpus.C639;

internal sealed class BulkOpener(SessionStoreFactory sessions)
{
    public int OpenAll(IReadOnlyList<UserContext> users)
    {
        Parallel.ForEach(users, async user => await sessions.GetAsync(user)); // BUG
        return users.Count;
    }
}
