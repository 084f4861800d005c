// 716 await-sync, generic-async-opener: BAD
// a generic helper makes every synchronous factory asynchronous, so that "all services open the same way"

namespace Corpus.C716;

internal static class Open
{
    public static async Task<T> OneAsync<T>(IScopedFactory<UserContext, T> factory, UserContext user)
    {
        await Task.CompletedTask;
        return factory.Get(user); // BUG
    }
}

internal sealed class Dashboard(MetricsHubFactory hubs)
{
    public async Task ShowAsync(UserContext user, CancellationToken ct)
    {
        var hub = await Open.OneAsync(hubs, user);
        await hub.FlushAsync(ct);
    }
}
