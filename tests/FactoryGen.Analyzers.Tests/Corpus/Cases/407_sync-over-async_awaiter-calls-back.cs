// 407 sync-over-async, awaiter-calls-back: GOOD
// GetResult in the callback of the awaiter

namespace Corpus.C407;

internal static class Usage
{
    public static void Run(UserContext user, Action<string?> then)
    {
        var awaiter = Factories.SessionStores.GetAsync(user).GetAwaiter();
        awaiter.OnCompleted(() => then(awaiter.GetResult().Get("k")));
    }
}
