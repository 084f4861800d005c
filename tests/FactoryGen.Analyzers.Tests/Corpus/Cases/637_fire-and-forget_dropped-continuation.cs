// 637 fire-and-forget, dropped-continuation: BAD
// The factory's task gets a continuation, and the continuation's task is dropped.

namespace Corpus.C637;

internal static class Prefetch
{
    public static void Start(UserContext user)
    {
        Factories.ExportSinks.GetAsync(user).ContinueWith(_ => Log.Write("sink is warm"), TaskScheduler.Default); // BUG
    }
}
