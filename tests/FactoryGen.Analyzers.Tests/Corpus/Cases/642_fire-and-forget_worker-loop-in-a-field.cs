// 642 fire-and-forget, worker-loop-in-a-field: GOOD
// A worker's loop is started without await but kept in a field, and awaited on stop.

namespace Corpus.C642;

internal sealed class FlushWorker(ExportSinkFactory sinks, UserContext user)
{
    private readonly CancellationTokenSource _stop = new();
    private Task _loop = Task.CompletedTask;

    public void Start() => _loop = RunAsync(_stop.Token);

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task RunAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10));
        while (await timer.WaitForNextTickAsync(stopping))
            await (await sinks.GetAsync(user, stopping)).WriteAsync("tick", stopping);
    }
}
