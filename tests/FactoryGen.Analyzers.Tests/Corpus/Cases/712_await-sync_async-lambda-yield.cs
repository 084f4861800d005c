// 712 await-sync, async-lambda-yield: BAD
// an async lambda with a decorative Task.Yield turns the synchronous factory into an asynchronous one

namespace Corpus.C712;

internal sealed class ReportCommand(MetricsHubFactory hubs)
{
    public async Task<int> ExecuteAsync(UserContext user, CancellationToken ct)
    {
        Func<UserContext, Task<IMetricsHub>> open = async u =>
        {
            await Task.Yield();
            return hubs.Get(u); // BUG
        };

        var hub = await open(user);
        hub.Increment("report");
        await hub.FlushAsync(ct);
        return 0;
    }
}
