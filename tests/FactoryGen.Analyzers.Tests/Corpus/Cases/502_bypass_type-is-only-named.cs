// 502 bypass, type-is-only-named: GOOD
// typeof, nameof and a pattern name the implementation and build nothing

namespace Corpus.C502;

internal static class Usage
{
    public static string Name(IWebSocketManager ws) => ws is WebSocketManager { IsDisposed: false } real ? nameof(WebSocketManager) + real.Count : typeof(WebSocketManager).Name;
    public static Type? Find() => Type.GetType("Acme.Chat.WebSocketManager");
}
