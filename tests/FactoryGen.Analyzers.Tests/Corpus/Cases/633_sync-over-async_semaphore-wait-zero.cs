// 633 sync-over-async, semaphore-wait-zero: GOOD
// Wait(0) belongs to a semaphore and never blocks; the factory is awaited.

namespace Corpus.C633;

internal sealed class SingleExport(ExportSinkFactory sinks)
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public async Task<bool> TryExportAsync(UserContext user, string line, CancellationToken ct)
    {
        if (!_gate.Wait(0, ct))
            return false;
        try
        {
            var sink = await sinks.GetAsync(user, ct);
            await sink.WriteAsync(line, ct);
            return true;
        }
        finally { _gate.Release(); }
    }
}
