namespace Acme.Chat.Tools;

internal sealed class ToolRunner(WebSocketManagerFactory webSocketManagerFactory)
{
    private int _runs;

    public async Task<string> RunAsync(UserContext user, string tool)
    {
        var started = webSocketManagerFactory.Get(user);
        await started.SendAsync($"tool: {tool} started as {++_runs}");
        var result = tool.ToUpperInvariant();
        var done = webSocketManagerFactory.Get(user);
        await done.SendAsync($"tool: {tool} gave {result}");
        return $"{result} after {webSocketManagerFactory.Get(user).Sent} messages";
    }
}
