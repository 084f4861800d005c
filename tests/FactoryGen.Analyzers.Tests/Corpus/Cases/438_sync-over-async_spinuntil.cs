// 438 sync-over-async, spinuntil: BAD
// SpinWait.SpinUntil the task is complete

namespace Corpus.C438;

internal static class Usage
{
    public static ISessionStore Open(UserContext user)
    {
        var store = Factories.SessionStores.GetAsync(user);
        SpinWait.SpinUntil(() => store.IsCompleted); // BUG
        return store.Result;
    }
}
