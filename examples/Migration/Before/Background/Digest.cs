using Acme.Chat.Core;

namespace Acme.Chat.Background;

internal static class Digest
{
    public static async Task SendAsync(UserContext user, string period)
    {
        var sent = period switch
        {
            "day" => (await UnifiedManagers.GetManagerAsync(user)).Sent,
            _ => 0,
        };
        await (await UnifiedManagers.GetManagerAsync(user)).SendAsync($"digest of a {period}: {sent}");
    }
}
