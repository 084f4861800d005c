using Acme.Chat.Core;

namespace Acme.Chat.Services;

/// <summary>The second consolidation: "use this from now on".</summary>
public static class ManagerRegistry
{
    public static async Task<IWebSocketManager> CreateForUserAsync(UserContext user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return await UnifiedManagers.GetManagerAsync(user).ConfigureAwait(false);
    }
}
