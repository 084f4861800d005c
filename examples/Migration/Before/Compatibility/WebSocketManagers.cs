using Acme.Chat.Services;

namespace Acme.Chat.Compatibility;

/// <summary>The third: it "maintains backwards compatibility", with the old names in a new namespace.</summary>
public static class WebSocketManagers
{
    public static async Task<IWebSocketManager> GetWebSocketManagerAsync(UserContext user) =>
        await ManagerRegistry.CreateForUserAsync(user).ConfigureAwait(false);
}
