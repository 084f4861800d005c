using Acme.Chat.Core;

namespace Acme.Chat.Events;

/// <summary>Handlers by the name of the event.</summary>
internal sealed class EventBridge
{
    private readonly Dictionary<string, Func<UserContext, Task>> _handlers = new()
    {
        ["thinking"] = async user =>
        {
            var manager = await UnifiedManagers.GetManagerAsync(user);
            await manager.SendAsync("agent_thinking");
        },
        ["tool"] = async user => await (await UnifiedManagers.GetManagerAsync(user)).SendAsync("tool_executing"),
        ["quiet"] = static async user => await (await UnifiedManagers.GetManagerAsync(user).ConfigureAwait(false)).SendAsync("quiet").ConfigureAwait(false),
    };

    public Task RaiseAsync(string name, UserContext user) => _handlers[name](user);
}
