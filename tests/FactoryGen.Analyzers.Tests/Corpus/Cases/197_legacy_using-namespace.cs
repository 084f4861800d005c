// 197 legacy, using-namespace: BAD
// using directive of the legacy namespace and a shim call

using Acme.Chat.Legacy; // BUG

namespace Corpus.C197;

internal static class Usage
{
    public static int Run(UserContext user) => LegacySocketFactory.GetWebSocketManager(user).Count; // BUG
}
