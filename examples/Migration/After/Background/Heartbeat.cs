namespace Acme.Chat.Background;

internal static class Heartbeat
{
    public static async Task BeatAsync(IReadOnlyList<UserContext> users)
    {
        await Task.WhenAll(users.Select(async user => await FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user).SendAsync("heartbeat")));
        foreach (var user in users)
        {
            var manager = FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user);
            await manager.SendAsync($"heartbeat {manager.Sent}");
        }
    }
}
