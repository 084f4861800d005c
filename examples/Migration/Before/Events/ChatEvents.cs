using Acme.Chat.Services;

namespace Acme.Chat.Events;

internal static class ChatEvents
{
    public static async Task StartedAsync(UserContext user)
    {
        var manager = await ManagerRegistry.CreateForUserAsync(user);
        await manager.SendAsync("agent_started");
    }

    public static async Task CompletedAsync(UserContext user)
    {
        var manager = await ManagerRegistry.CreateForUserAsync(user).ConfigureAwait(false);
        await manager.SendAsync("agent_completed");
    }
}
