using Acme.Chat.Agents;
using Acme.Chat.Services;

namespace Acme.Chat.Routes;

/// <summary>What the web server would call. The container builds it.</summary>
internal sealed class MessageRoute(SupervisorAgent supervisor)
{
    public async Task PostAsync(UserContext user, string message)
    {
        try
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(message);
            await (await ManagerRegistry.CreateForUserAsync(user)).SendAsync("route: accepted");
            await supervisor.RunAsync(user, message);
        }
        catch (ArgumentException)
        {
            await (await ManagerRegistry.CreateForUserAsync(user)).SendAsync("route: refused");
        }
        finally
        {
            await (await ManagerRegistry.CreateForUserAsync(user)).SendAsync("route: end");
        }
    }
}
