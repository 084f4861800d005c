// 705 async-dispose, finally-disposeasync: BAD
// A careful try/finally, but the sink isn't the method's to dispose.

namespace Corpus.C705;

internal sealed class CsvExport(ExportSinkFactory sinks)
{
    public async Task ExportAsync(UserContext user, IAsyncEnumerable<string> rows, CancellationToken ct)
    {
        IExportSink? sink = null;
        try
        {
            sink = await sinks.GetAsync(user, ct);
            await foreach (var row in rows.WithCancellation(ct))
                await sink.WriteAsync(row, ct);
        }
        finally
        {
            if (sink is not null)
                await sink.DisposeAsync(); // BUG
        }
    }
}
