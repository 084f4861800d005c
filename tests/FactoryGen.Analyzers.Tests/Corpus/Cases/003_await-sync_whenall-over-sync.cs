// 003 await-sync, whenall-over-sync: BAD
// Task.WhenAll over sync factory results

namespace Corpus.C003;

internal static class Usage
{
    public static async Task Warm(IEnumerable<UserContext> users)
    {
        IWebSocketManager[] all = users.Select(u => Factories.WebSockets.Get(u)).ToArray();
        await Task.WhenAll(all); // BUG
    }
}
