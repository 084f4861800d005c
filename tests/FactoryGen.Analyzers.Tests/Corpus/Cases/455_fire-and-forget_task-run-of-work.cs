// 455 fire-and-forget, task-run-of-work: BAD
// Task.Run of work that awaits the factory, dropped

namespace Corpus.C455;

internal static class Usage
{
    public static void Warm(UserContext user)
    {
        Task.Run(async () => // BUG
        {
            var store = await Factories.SessionStores.GetAsync(user);
            store.Get("k");
        });
    }
}
