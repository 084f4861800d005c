using Acme.Chat.Agents;

namespace Acme.Chat.Routes;

/// <summary>What the web server would call. The container builds it.</summary>
internal sealed class MessageRoute(SupervisorAgent supervisor, WebSocketManagerFactory webSocketManagerFactory)
{
    public async Task PostAsync(UserContext user, string message)
    {
        try
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(message);
            await webSocketManagerFactory.Get(user).SendAsync("route: accepted");
            await supervisor.RunAsync(user, message);
        }
        catch (ArgumentException)
        {
            await webSocketManagerFactory.Get(user).SendAsync("route: refused");
        }
        finally
        {
            await webSocketManagerFactory.Get(user).SendAsync("route: end");
        }
    }
}
