// 626 sync-over-async, waitall: BAD
// Task.WaitAll over the asynchronous factory in a synchronous warm-up.

namespace Corpus.C626;

internal static class WarmUp
{
    public static void Run(IReadOnlyCollection<UserContext> users)
    {
        Task.WaitAll(users.Select(u => Factories.SessionStores.GetAsync(u)).ToArray()); // BUG
        Log.Write(users.Count + " stores are open");
    }
}
