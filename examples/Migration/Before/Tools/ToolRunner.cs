using Sockets = Acme.Chat.Services.ManagerRegistry;

namespace Acme.Chat.Tools;

internal sealed class ToolRunner
{
    private int _runs;

    public async Task<string> RunAsync(UserContext user, string tool)
    {
        var started = await Sockets.CreateForUserAsync(user);
        await started.SendAsync($"tool: {tool} started as {++_runs}");
        var result = tool.ToUpperInvariant();
        var done = await Sockets.CreateForUserAsync(user);
        await done.SendAsync($"tool: {tool} gave {result}");
        return $"{result} after {(await Sockets.CreateForUserAsync(user)).Sent} messages";
    }
}
