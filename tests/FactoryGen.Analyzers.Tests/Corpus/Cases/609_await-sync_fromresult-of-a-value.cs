// 609 await-sync, fromresult-of-a-value: GOOD
// Task.FromResult of a number read from the service: the task doesn't carry the service.

namespace Corpus.C609;

internal interface IUsageReport
{
    Task<int> CountAsync(UserContext user);
    ValueTask<string> PathAsync(UserContext user);
}

internal sealed class UsageReport(WebSocketManagerFactory sockets, TempWorkspaceFactory workspaces) : IUsageReport
{
    public Task<int> CountAsync(UserContext user) => Task.FromResult(sockets.Get(user).Count);

    public ValueTask<string> PathAsync(UserContext user) => new(workspaces.Get(user).Path);
}
