// 760 bypass, target-typed-new-in-coalesce: BAD
// `??=` with a target-typed new builds the manager around its factory

namespace Corpus.C760;

internal sealed class ChatCircuit(UserContext user)
{
    private WebSocketManager? _ws;

    public void Send(string text)
    {
        _ws ??= new(user); // BUG
        _ws.Send(text);
    }
}
