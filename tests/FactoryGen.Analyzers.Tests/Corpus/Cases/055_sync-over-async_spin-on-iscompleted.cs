// 055 sync-over-async, spin-on-iscompleted: BAD
// polling IsCompleted with Sleep

namespace Corpus.C055;

internal static class Usage
{
    public static ISessionStore Open(UserContext user)
    {
        var t = Factories.SessionStores.GetAsync(user);
        while (!t.IsCompleted) Thread.Sleep(10); // BUG
        return t.Result;
    }
}
