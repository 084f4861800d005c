using Acme.Chat.Core;

namespace Acme.Chat.Routes;

internal static class ThreadRoute
{
    public static async Task GetAsync(UserContext user, bool isNew)
    {
        var manager = isNew
            ? await UnifiedManagers.GetManagerAsync(user) // A new thread.
            : await UnifiedManagers.GetManagerAsync(user); // An old one.
        await manager.SendAsync(isNew ? "thread: new" : "thread: old");
        await manager.SendAsync($"thread: {(await UnifiedManagers.GetManagerAsync(user)).Sent} so far");
    }
}
