// 451 fire-and-forget, async-lambda-to-thread: BAD
// an async lambda as a thread's body

namespace Corpus.C451;

internal static class Usage
{
    public static void Warm(UserContext user) => new Thread(async () => await Factories.SessionStores.GetAsync(user)).Start(); // BUG
}
