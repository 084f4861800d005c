// 788 fallback, retry-with-filter: GOOD
// a catch around the factory that goes on, but only to ask the same factory again; the last failure leaves the loop

namespace Corpus.C788;

using System.IO;

internal sealed class PatientExporter(ExportSinkFactory sinks)
{
    public async Task ExportAsync(UserContext user, string line, CancellationToken ct)
    {
        var sink = await OpenAsync(user, ct);
        await sink.WriteAsync(line, ct);
    }

    private async Task<IExportSink> OpenAsync(UserContext user, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try { return await sinks.GetAsync(user, ct); }
            catch (IOException ex) when (attempt < 3)
            {
                Log.Write(ex.Message);
                await Task.Delay(TimeSpan.FromMilliseconds(200 * attempt), ct);
            }
        }
    }
}
