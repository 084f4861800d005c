
namespace Acme.Chat.Agents;

/// <summary>Half of it is migrated: it has the factory, and three old calls.</summary>
internal sealed class ReportAgent(WebSocketManagerFactory managers)
{
    private int _reports;

    public async Task RunAsync(UserContext user)
    {
        await managers.Get(user).SendAsync("report: one");
        await managers.Get(user).SendAsync("report: two");
    }

    public async Task SendAsync(UserContext user, IEnumerable<string> lines)
    {
        var manager = managers.Get(user);
        foreach (var line in lines)
        {
            await manager.SendAsync($"report: {line}");
        }

        await managers.Get(user).SendAsync($"report: end of {++_reports}");
    }
}
