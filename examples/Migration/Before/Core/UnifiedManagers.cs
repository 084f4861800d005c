using Acme.Chat.WebSockets;

namespace Acme.Chat.Core;

/// <summary>The first consolidation: "the canonical way to get a manager".</summary>
public static class UnifiedManagers
{
    public static Task<IWebSocketManager> GetManagerAsync(UserContext user) => WebSocketManagers.GetWebSocketManagerAsync(user);
}
