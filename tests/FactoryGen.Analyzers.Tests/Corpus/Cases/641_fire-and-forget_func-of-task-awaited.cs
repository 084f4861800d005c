// 641 fire-and-forget, func-of-task-awaited: GOOD
// The same lambda as a Func<…, Task>, and every task is awaited.

namespace Corpus.C641;

internal sealed class Warmer(SessionStoreFactory sessions, MailGatewayFactory gateways)
{
    public async Task WarmAsync(IReadOnlyList<UserContext> users, CancellationToken ct)
    {
        Func<UserContext, Task>[] steps = [u => sessions.GetAsync(u, ct), u => gateways.GetAsync(u, ct)];
        await Task.WhenAll(from step in steps from user in users select step(user));
    }
}
