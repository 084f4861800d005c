namespace Acme.Chat.Routes;

internal static class ThreadRoute
{
    public static async Task GetAsync(UserContext user, bool isNew)
    {
        var manager = isNew
            ? FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user) // A new thread.
            : FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user); // An old one.
        await manager.SendAsync(isNew ? "thread: new" : "thread: old");
        await manager.SendAsync($"thread: {FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user).Sent} so far");
    }
}
