// 745 fire-and-forget, parallel-foreach-async-lambda: BAD
// Parallel.ForEach with an async lambda: it returns before any store was opened, and a failure tears the process down

namespace Corpus.C745;

internal sealed class NightlyCleanup(SessionStoreFactory stores)
{
    public void Run(IEnumerable<UserContext> users)
    {
        Parallel.ForEach(users, async user => // BUG
        {
            var store = await stores.GetAsync(user);
            await store.SaveAsync("cleaned", DateTime.UtcNow.ToString("O"));
        });
        Log.Write("clean-up done");
    }
}
