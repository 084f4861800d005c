// 019 missing-await, configureawait-only: BAD
// ConfigureAwait(false) without await, in an async method

namespace Corpus.C019;

internal static class Usage
{
    public static async Task Run(UserContext user)
    {
        Factories.SessionStores.GetAsync(user).ConfigureAwait(false); // BUG
        await Task.Yield();
    }
}
