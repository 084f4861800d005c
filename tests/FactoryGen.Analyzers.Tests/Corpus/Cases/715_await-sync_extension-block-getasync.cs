// 715 await-sync, extension-block-getasync: BAD
// an extension block gives the synchronous factory a GetAsync, so it has two entry points of different colour

namespace Corpus.C715;

internal static class SocketFactoryExtensions
{
    extension(WebSocketManagerFactory factory)
    {
        public Task<IWebSocketManager> GetAsync(UserContext user) => Task.FromResult(factory.Get(user)); // BUG
    }
}

internal static class Usage
{
    public static async Task PingAsync(UserContext user, CancellationToken ct)
    {
        var ws = await Factories.WebSockets.GetAsync(user);
        await ws.SendAsync("ping", ct);
    }
}
