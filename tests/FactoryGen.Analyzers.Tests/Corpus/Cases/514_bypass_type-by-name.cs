// 514 bypass, type-by-name: BAD
// Activator with the type looked up by a constant name

namespace Corpus.C514;

internal static class Usage
{
    public static object Make(UserContext user) => Activator.CreateInstance(Type.GetType("Acme.Chat.WebSocketManager")!, user)!; // BUG
}
