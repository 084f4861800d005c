// 432 sync-over-async, awaiter-in-local: BAD
// the awaiter in a local, and GetResult on it

namespace Corpus.C432;

internal static class Usage
{
    public static ISessionStore Open(UserContext user)
    {
        var awaiter = Factories.SessionStores.GetAsync(user).ConfigureAwait(false).GetAwaiter();
        return awaiter.GetResult(); // BUG
    }
}
