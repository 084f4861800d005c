
namespace Acme.Chat.Events;

internal static class Notifier
{
    public static async Task NotifyAsync(UserContext user, string text)
    {
        var manager = FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user);
        await manager.SendAsync($"notice: {text}");
    }

    public static async Task<bool> TryNotifyAsync(UserContext user, string text)
    {
        if (FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user).Sent > 100)
        {
            return false;
        }

        await FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user).SendAsync($"notice: {text}");
        return true;
    }
}
