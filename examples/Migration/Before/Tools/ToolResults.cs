using Acme.Chat.Core;

namespace Acme.Chat.Tools;

internal static class ToolResults
{
    public static async Task SendAsync(UserContext user, string result) =>
        await (await UnifiedManagers.GetManagerAsync(user)).SendAsync($"result: {result}");

    public static async Task SendAllAsync(UserContext user, params string[] results) =>
        await (await UnifiedManagers.GetManagerAsync(user).ConfigureAwait(false)).SendAsync($"results: {string.Join(", ", results)}");
}
