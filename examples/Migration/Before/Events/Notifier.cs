using static Acme.Chat.Compatibility.WebSocketManagers;

namespace Acme.Chat.Events;

internal static class Notifier
{
    public static async Task NotifyAsync(UserContext user, string text)
    {
        var manager = await GetWebSocketManagerAsync(user);
        await manager.SendAsync($"notice: {text}");
    }

    public static async Task<bool> TryNotifyAsync(UserContext user, string text)
    {
        if ((await GetWebSocketManagerAsync(user)).Sent > 100)
        {
            return false;
        }

        await (await GetWebSocketManagerAsync(user).ConfigureAwait(false)).SendAsync($"notice: {text}");
        return true;
    }
}
