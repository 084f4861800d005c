// 625 sync-over-async, own-runsync-helper: BAD
// An own RunSync helper hides the blocking wait.

namespace Corpus.C625;

internal static class AsyncHelper
{
    public static T RunSync<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();
}

internal sealed class LegacyReport(SessionStoreFactory sessions)
{
    public string Render(UserContext user)
    {
        var store = AsyncHelper.RunSync(() => sessions.GetAsync(user)); // BUG
        return store.Get("report") ?? "";
    }
}
