using Acme.Chat.Services;

namespace Acme.Chat.Agents;

/// <summary>Runs the other agents. The container builds it, with what it needs.</summary>
internal sealed class SupervisorAgent(TriageAgent triage)
{
    public async Task RunAsync(UserContext user, string message)
    {
        var manager = await ManagerRegistry.CreateForUserAsync(user);
        await manager.SendAsync("supervisor: started");
        await triage.RunAsync(user, message);
        await (await ManagerRegistry.CreateForUserAsync(user)).SendAsync("supervisor: handed over");
        await triage.EndAsync(user);
        await (await ManagerRegistry.CreateForUserAsync(user).ConfigureAwait(false)).SendAsync("supervisor: done");
    }
}
