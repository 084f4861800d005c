// 011 await-sync, task-fromresult-facade: BAD
// sync factory re-exported as an async entry point: two entry points of different colour

namespace Corpus.C011;

internal static class Usage
{
    public static async Task<IWebSocketManager> GetWebSocketManagerAsync(UserContext user) =>
        await Task.FromResult(Factories.WebSockets.Get(user)); // BUG
}
