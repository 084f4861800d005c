// 323 missing-await, continued: GOOD
// nobody awaits, but a continuation looks at the outcome

namespace Corpus.C323;

internal static class Usage
{
    public static void WarmUp(UserContext user) =>
        Factories.SessionStores.GetAsync(user).ContinueWith(t => Log.Write(t.Exception), TaskScheduler.Default);
}
