namespace Acme.Chat.Agents;

/// <summary>Runs the other agents. The container builds it, with what it needs.</summary>
internal sealed class SupervisorAgent(TriageAgent triage, WebSocketManagerFactory webSocketManagerFactory)
{
    public async Task RunAsync(UserContext user, string message)
    {
        var manager = webSocketManagerFactory.Get(user);
        await manager.SendAsync("supervisor: started");
        await triage.RunAsync(user, message);
        await webSocketManagerFactory.Get(user).SendAsync("supervisor: handed over");
        await triage.EndAsync(user);
        await webSocketManagerFactory.Get(user).SendAsync("supervisor: done");
    }
}
