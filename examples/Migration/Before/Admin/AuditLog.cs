using Acme.Chat.Core;

namespace Acme.Chat.Admin;

internal static class AuditLog
{
    public static async Task WriteAsync(UserContext user, string action)
    {
        await WriteAsync(await UnifiedManagers.GetManagerAsync(user), action);
        await WriteAsync(
            await UnifiedManagers.GetManagerAsync(
                user),
            $"{action} again");
        using var reader = new StringReader("end");
        await WriteAsync(await UnifiedManagers.GetManagerAsync(user).ConfigureAwait(false), await reader.ReadToEndAsync());
    }

    private static Task WriteAsync(IWebSocketManager manager, string action) => manager.SendAsync($"audit: {action}");
}
