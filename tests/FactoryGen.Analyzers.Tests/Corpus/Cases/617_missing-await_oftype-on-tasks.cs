// 617 missing-await, oftype-on-tasks: BAD
// A projection gives tasks, and OfType<ISessionStore> filters every one of them away.

namespace Corpus.C617;

internal static class StoreQueries
{
    public static List<ISessionStore> Open(IEnumerable<UserContext> users, CancellationToken ct) =>
        users.Select(u => Factories.SessionStores.GetAsync(u, ct)).OfType<ISessionStore>().ToList(); // BUG
}
