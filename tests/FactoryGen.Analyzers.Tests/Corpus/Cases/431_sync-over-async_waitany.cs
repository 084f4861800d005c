// 431 sync-over-async, waitany: BAD
// Task.WaitAny with a timeout

namespace Corpus.C431;

internal static class Usage
{
    public static bool Run(UserContext user) => Task.WaitAny(Factories.SessionStores.GetAsync(user), Task.Delay(100)) == 0; // BUG
}
