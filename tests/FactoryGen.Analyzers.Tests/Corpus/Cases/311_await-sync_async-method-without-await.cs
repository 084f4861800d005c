// 311 await-sync, async-method-without-await: BAD
// an async method that does nothing but return what the sync factory gives

namespace Corpus.C311;

internal static class Usage
{
    public static async Task<IWebSocketManager> OpenAsync(UserContext user)
    {
        await Task.CompletedTask;
        return Factories.WebSockets.Get(user); // BUG
    }
}
