// 207 legacy, shim-chain: BAD
// a new shim forwards to an old shim; [Obsolete] on the caller hides the warning

namespace Corpus.C207;

internal static class NewShim
{
    [Obsolete("Use WebSocketManagerFactory.Get. Removed 2027-06-30.")]
    public static IWebSocketManager GetManager(UserContext user) => Acme.Chat.Legacy.LegacySocketFactory.GetWebSocketManager(user); // BUG
}
