// 047 sync-over-async, task-run-result: BAD
// Task.Run(...).Result hides the blocking behind a pool thread

namespace Corpus.C047;

internal static class Usage
{
    public static ISessionStore Open(UserContext user) => Task.Run(() => Factories.SessionStores.GetAsync(user)).Result; // BUG
}
