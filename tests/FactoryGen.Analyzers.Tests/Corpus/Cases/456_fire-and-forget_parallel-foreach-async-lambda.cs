// 456 fire-and-forget, parallel-foreach-async-lambda: BAD
// Parallel.ForEach with an async lambda

namespace Corpus.C456;

internal static class Usage
{
    public static void WarmAll(IEnumerable<UserContext> users) => Parallel.ForEach(users, async user => await Factories.SessionStores.GetAsync(user)); // BUG
}
