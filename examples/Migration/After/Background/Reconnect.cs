
namespace Acme.Chat.Background;

internal sealed class Reconnect(UserContext user)
{
    private int _attempts;

    public async Task TryAsync()
    {
        _attempts++;
        var manager = FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(/* the user's own */ user);
        await manager.SendAsync($"reconnect: attempt {_attempts}");

        // "await WebSocketManagers.GetWebSocketManagerAsync(user)" in a comment stays, and so does the text below.
        await FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user).SendAsync("reconnect: no more 'await GetManagerAsync()'");
        await FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user).SendAsync("reconnect: done");
    }
}
