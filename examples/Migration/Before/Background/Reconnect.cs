using Acme.Chat.Compatibility;

namespace Acme.Chat.Background;

internal sealed class Reconnect(UserContext user)
{
    private int _attempts;

    public async Task TryAsync()
    {
        _attempts++;
        var manager = await WebSocketManagers.GetWebSocketManagerAsync(/* the user's own */ user);
        await manager.SendAsync($"reconnect: attempt {_attempts}");

        // "await WebSocketManagers.GetWebSocketManagerAsync(user)" in a comment stays, and so does the text below.
        await (await WebSocketManagers.GetWebSocketManagerAsync(user)).SendAsync("reconnect: no more 'await GetManagerAsync()'");
        await (await WebSocketManagers.GetWebSocketManagerAsync(user)).SendAsync("reconnect: done");
    }
}
