namespace Acme.Chat.Events;

/// <summary>Handlers by the name of the event.</summary>
internal sealed class EventBridge(WebSocketManagerFactory webSocketManagerFactory)
{
    private readonly Dictionary<string, Func<UserContext, Task>> _handlers = new()
    {
        ["thinking"] = async user =>
        {
            var manager = webSocketManagerFactory.Get(user);
            await manager.SendAsync("agent_thinking");
        },
        ["tool"] = async user => await webSocketManagerFactory.Get(user).SendAsync("tool_executing"),
        ["quiet"] = static async user => await FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user).SendAsync("quiet").ConfigureAwait(false),
    };

    public Task RaiseAsync(string name, UserContext user) => _handlers[name](user);
}
