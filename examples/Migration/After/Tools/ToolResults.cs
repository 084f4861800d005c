namespace Acme.Chat.Tools;

internal static class ToolResults
{
    public static async Task SendAsync(UserContext user, string result) =>
        await FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user).SendAsync($"result: {result}");

    public static async Task SendAllAsync(UserContext user, params string[] results) =>
        await FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user).SendAsync($"results: {string.Join(", ", results)}");
}
