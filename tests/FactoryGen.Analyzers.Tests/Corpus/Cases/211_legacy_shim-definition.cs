// 211 legacy, shim-definition: GOOD
// the shim itself: [Obsolete], forwards straight to the real factory, same colour

namespace Corpus.C211;

internal static class SocketShims
{
    [Obsolete("Use Acme.Chat.WebSocketManagerFactory.Get. Will be removed on 2027-01-31.")]
    public static IWebSocketManager GetWebSocketManager(UserContext user) => Factories.WebSockets.Get(user);
}
