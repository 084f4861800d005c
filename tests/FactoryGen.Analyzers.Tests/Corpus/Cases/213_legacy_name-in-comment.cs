// 213 legacy, name-in-comment: GOOD
// the legacy name only in a comment and a log text

namespace Corpus.C213;

internal static class Usage
{
    // Formerly Acme.Chat.Legacy.LegacySocketFactory.GetWebSocketManager(user).
    public static int Run(UserContext user)
    {
        Log.Write("migrated from LegacySocketFactory.GetWebSocketManager");
        return Factories.WebSockets.Get(user).Count;
    }
}
