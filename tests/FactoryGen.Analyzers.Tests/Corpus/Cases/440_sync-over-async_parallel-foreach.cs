// 440 sync-over-async, parallel-foreach: BAD
// Parallel.ForEach whose body blocks

namespace Corpus.C440;

internal static class Usage
{
    public static void Run(IEnumerable<UserContext> users) => Parallel.ForEach(users, user => Factories.SessionStores.GetAsync(user).GetAwaiter().GetResult().Get("k")); // BUG
}
