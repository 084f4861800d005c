
namespace Acme.Chat.Admin;

/// <summary>The only one that calls the old entry point itself.</summary>
internal static class Broadcast
{
    public static async Task SendAsync(IEnumerable<UserContext> users, string text)
    {
        foreach (var user in users)
        {
            var manager = FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user);
            await manager.SendAsync($"broadcast: {text}");
            await FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user).SendAsync("broadcast: end");
        }
    }
}
