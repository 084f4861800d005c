namespace Acme.Chat.Events;

internal static class ChatEvents
{
    public static async Task StartedAsync(UserContext user)
    {
        var manager = FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user);
        await manager.SendAsync("agent_started");
    }

    public static async Task CompletedAsync(UserContext user)
    {
        var manager = FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user);
        await manager.SendAsync("agent_completed");
    }
}
