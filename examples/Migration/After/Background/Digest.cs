namespace Acme.Chat.Background;

internal static class Digest
{
    public static async Task SendAsync(UserContext user, string period)
    {
        var sent = period switch
        {
            "day" => FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user).Sent,
            _ => 0,
        };
        await FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user).SendAsync($"digest of a {period}: {sent}");
    }
}
