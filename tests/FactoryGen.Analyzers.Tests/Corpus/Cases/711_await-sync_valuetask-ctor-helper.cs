// 711 await-sync, valuetask-ctor-helper: BAD
// a private helper wraps the synchronous factory's result in a ValueTask with a target-typed new, and its only caller awaits it

namespace Corpus.C711;

internal sealed class ChatEndpoint(WebSocketManagerFactory sockets)
{
    public async Task<int> PostAsync(RequestContext request, string text)
    {
        var ws = await OpenAsync(request.User);
        await ws.SendAsync(text, request.Aborted);
        return ws.Count;
    }

    private ValueTask<IWebSocketManager> OpenAsync(UserContext user) => new(sockets.Get(user)); // BUG
}
