namespace Acme.Chat.Admin;

internal static class AuditLog
{
    public static async Task WriteAsync(UserContext user, string action)
    {
        await WriteAsync(FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user), action);
        await WriteAsync(
            FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user),
            $"{action} again");
        using var reader = new StringReader("end");
        await WriteAsync(FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user), await reader.ReadToEndAsync());
    }

    private static Task WriteAsync(IWebSocketManager manager, string action) => manager.SendAsync($"audit: {action}");
}
