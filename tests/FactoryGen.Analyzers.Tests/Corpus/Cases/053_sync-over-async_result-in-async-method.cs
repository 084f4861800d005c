// 053 sync-over-async, result-in-async-method: BAD
// .Result inside an async method

namespace Corpus.C053;

internal static class Usage
{
    public static async Task<string?> Run(UserContext user)
    {
        await Task.Yield();
        return Factories.SessionStores.GetAsync(user).Result.Get("k"); // BUG
    }
}
