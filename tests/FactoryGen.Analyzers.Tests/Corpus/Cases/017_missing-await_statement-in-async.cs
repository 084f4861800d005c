// 017 missing-await, statement-in-async: BAD
// async factory called as a statement in an async method, result dropped

namespace Corpus.C017;

internal static class Usage
{
    public static async Task Run(UserContext user)
    {
        Factories.SessionStores.GetAsync(user); // BUG
        await Task.Yield();
    }
}
