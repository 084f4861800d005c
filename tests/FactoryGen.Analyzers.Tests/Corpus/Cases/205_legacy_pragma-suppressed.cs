// 205 legacy, pragma-suppressed: BAD
// obsolete warning silenced by pragma

namespace Corpus.C205;

internal static class Usage
{
#pragma warning disable STUBOBS1
    public static int Run(UserContext user) => Acme.Chat.Legacy.LegacySocketFactory.GetWebSocketManager(user).Count; // BUG
#pragma warning restore STUBOBS1
}
