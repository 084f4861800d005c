using Acme.Chat.WebSockets;

namespace Acme.Chat.Admin;

/// <summary>The only one that calls the old entry point itself.</summary>
internal static class Broadcast
{
    public static async Task SendAsync(IEnumerable<UserContext> users, string text)
    {
        foreach (var user in users)
        {
            var manager = await WebSocketManagers.GetWebSocketManagerAsync(user);
            await manager.SendAsync($"broadcast: {text}");
            await (await WebSocketManagers.GetWebSocketManagerAsync(user).ConfigureAwait(false)).SendAsync("broadcast: end");
        }
    }
}
