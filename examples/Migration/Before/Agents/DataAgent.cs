using Acme.Chat.Core;

namespace Acme.Chat.Agents;

/// <summary>Looks something up for the user that it was made for.</summary>
internal sealed class DataAgent(UserContext user)
{
    public async Task RunAsync(int rows)
    {
        var manager = await UnifiedManagers.GetManagerAsync(user);
        await manager.SendAsync($"data: {rows} rows");
    }

    public async Task<int> CountAsync() => (await UnifiedManagers.GetManagerAsync(user).ConfigureAwait(false)).Sent;
}
