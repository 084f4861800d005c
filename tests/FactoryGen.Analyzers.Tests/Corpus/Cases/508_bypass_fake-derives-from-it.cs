// 508 bypass, fake-derives-from-it: GOOD
// a marked double derives from the implementation, in its own class

namespace Corpus.C508;

[TestDouble(typeof(IWebSocketManager))]
public sealed class SilentManager(UserContext user) : WebSocketManager(user)
{
    public static SilentManager For(UserContext user) => new(user);
}
