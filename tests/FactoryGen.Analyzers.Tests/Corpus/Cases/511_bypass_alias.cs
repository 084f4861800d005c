// 511 bypass, alias: BAD
// `new` through a using alias

using Manager = Acme.Chat.WebSocketManager;

namespace Corpus.C511;

internal static class Usage
{
    public static IWebSocketManager Make(UserContext user) => new Manager(user); // BUG
}
