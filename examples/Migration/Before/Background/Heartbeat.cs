using Acme.Chat.Services;

namespace Acme.Chat.Background;

internal static class Heartbeat
{
    public static async Task BeatAsync(IReadOnlyList<UserContext> users)
    {
        await Task.WhenAll(users.Select(async user => await (await ManagerRegistry.CreateForUserAsync(user)).SendAsync("heartbeat")));
        foreach (var user in users)
        {
            var manager = await ManagerRegistry.CreateForUserAsync(user);
            await manager.SendAsync($"heartbeat {manager.Sent}");
        }
    }
}
