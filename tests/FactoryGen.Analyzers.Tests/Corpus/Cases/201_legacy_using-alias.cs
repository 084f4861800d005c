// 201 legacy, using-alias: BAD
// alias to the legacy factory, then an innocent-looking call

using Sockets = Acme.Chat.Legacy.LegacySocketFactory; // BUG

namespace Corpus.C201;

internal static class Usage
{
    public static int Run(UserContext user) => Sockets.GetWebSocketManager(user).Count; // BUG
}
