using Acme.Chat.Compatibility;

namespace Acme.Chat.Tools;

internal static class Progress
{
    public static async Task ShowAsync(UserContext user, int steps)
    {
        for (var step = 1; step <= steps; step++)
        {
            var manager = await WebSocketManagers.GetWebSocketManagerAsync(user);
            await manager.SendAsync($"progress: {step} of {steps}");
        }

        await EndAsync();
        await (await WebSocketManagers.GetWebSocketManagerAsync(user)).SendAsync("progress: shown");

        async Task EndAsync()
        {
            var manager = await WebSocketManagers.GetWebSocketManagerAsync(user);
            await manager.SendAsync("progress: all");
        }
    }
}
