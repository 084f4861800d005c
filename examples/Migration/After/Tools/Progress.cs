
namespace Acme.Chat.Tools;

internal static class Progress
{
    public static async Task ShowAsync(UserContext user, int steps)
    {
        for (var step = 1; step <= steps; step++)
        {
            var manager = FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user);
            await manager.SendAsync($"progress: {step} of {steps}");
        }

        await EndAsync();
        await FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user).SendAsync("progress: shown");

        async Task EndAsync()
        {
            var manager = FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user);
            await manager.SendAsync("progress: all");
        }
    }
}
