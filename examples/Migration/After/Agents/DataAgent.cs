namespace Acme.Chat.Agents;

/// <summary>Looks something up for the user that it was made for.</summary>
internal sealed class DataAgent(UserContext user)
{
    public async Task RunAsync(int rows)
    {
        var manager = FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user);
        await manager.SendAsync($"data: {rows} rows");
    }

    public Task<int> CountAsync() => Task.FromResult(FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user).Sent);
}
