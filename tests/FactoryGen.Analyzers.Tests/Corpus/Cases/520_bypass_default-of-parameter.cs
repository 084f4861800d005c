// 520 bypass, default-of-parameter: BAD
// built where nobody gave one

namespace Corpus.C520;

internal sealed class Handler(UserContext user, IWebSocketManager? ws = null)
{
    private readonly IWebSocketManager _ws = ws ?? new WebSocketManager(user); // BUG
    public int Count => _ws.Count;
}
