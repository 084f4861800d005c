// 839 cancellation, named-arguments: GOOD
// the token is passed by name and in a static local function under another name

namespace Corpus.C839;

internal static class BatchReader
{
    public static async Task<IReadOnlyList<string>> ReadAsync(IReadOnlyList<UserContext> users, CancellationToken aborted)
    {
        var lines = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(users, aborted, async (user, token) => lines.Add(await ReadOneAsync(user, token)));
        return [.. lines];

        static async Task<string> ReadOneAsync(UserContext user, CancellationToken stop)
        {
            var store = await Factories.SessionStores.GetAsync(user, cancellationToken: stop);
            return store.Get("line") ?? "";
        }
    }
}
