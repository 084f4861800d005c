
namespace Acme.Chat.Routes;

internal static class HealthRoute
{
    public static async Task<string> GetAsync(UserContext user)
    {
        var before = FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user).Sent;
        await FactoryGen.ScopeHost.FactoryFor<WebSocketManagerFactory>(user).Get(user).SendAsync("health");
        return $"{user.DisplayName} had {before}";
    }
}
