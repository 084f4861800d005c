// 667 bypass, target-typed-new: BAD
// The implementation is built with a target-typed `new` beside its factory.

namespace Corpus.C667;

internal sealed class EchoEndpoint
{
    public async Task<int> EchoAsync(RequestContext request, string text)
    {
        WebSocketManager ws = new(request.User); // BUG
        await ws.SendAsync(text, request.Aborted);
        return ws.Count;
    }
}
