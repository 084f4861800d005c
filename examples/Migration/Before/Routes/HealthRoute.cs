using Acme.Chat.Compatibility;

namespace Acme.Chat.Routes;

internal static class HealthRoute
{
    public static async Task<string> GetAsync(UserContext user)
    {
        var before = (await WebSocketManagers.GetWebSocketManagerAsync(user)).Sent;
        await (await WebSocketManagers.GetWebSocketManagerAsync(user).ConfigureAwait(false)).SendAsync("health");
        return $"{user.DisplayName} had {before}";
    }
}
