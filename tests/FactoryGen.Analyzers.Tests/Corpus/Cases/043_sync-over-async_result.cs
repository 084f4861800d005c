// 043 sync-over-async, result: BAD
// .Result on the async factory

namespace Corpus.C043;

internal static class Usage
{
    public static ISessionStore Open(UserContext user) => Factories.SessionStores.GetAsync(user).Result; // BUG
}
