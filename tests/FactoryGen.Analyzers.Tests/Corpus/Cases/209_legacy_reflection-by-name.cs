// 209 legacy, reflection-by-name: BAD
// legacy type reached by its name in a string

namespace Corpus.C209;

internal static class Usage
{
    public static object? Run(UserContext user) =>
        Type.GetType("Acme.Chat.Legacy.LegacySocketFactory")?.GetMethod("GetWebSocketManager")?.Invoke(null, new object[] { user }); // BUG
}
