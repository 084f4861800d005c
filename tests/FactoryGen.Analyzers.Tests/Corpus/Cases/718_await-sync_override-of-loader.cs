// 718 await-sync, override-of-loader: GOOD
// a ValueTask over a synchronous factory's result in an override whose base class fixes the return type

namespace Corpus.C718;

internal abstract class Loader<T>
{
    public async Task<string> DescribeAsync(UserContext user, CancellationToken ct) =>
        (await LoadAsync(user, ct))?.ToString() ?? typeof(T).Name;

    protected abstract ValueTask<T> LoadAsync(UserContext user, CancellationToken ct);
}

internal sealed class HubLoader(MetricsHubFactory hubs) : Loader<IMetricsHub>
{
    protected override ValueTask<IMetricsHub> LoadAsync(UserContext user, CancellationToken ct) => new(hubs.Get(user));
}
