// 045 sync-over-async, wait-then-result: BAD
// .Wait() and then .Result through a local

namespace Corpus.C045;

internal static class Usage
{
    public static ISessionStore Open(UserContext user)
    {
        var t = Factories.SessionStores.GetAsync(user);
        t.Wait(); // BUG
        return t.Result;
    }
}
