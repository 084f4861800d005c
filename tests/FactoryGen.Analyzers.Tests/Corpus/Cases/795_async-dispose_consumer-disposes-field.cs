// 795 async-dispose, consumer-disposes-field: BAD
// a consumer's own DisposeAsync disposes the sink that its scope owns

namespace Corpus.C795;

internal sealed class ExportSession(ExportSinkFactory sinks, UserContext user) : IAsyncDisposable
{
    private IExportSink? _sink;

    public async Task WriteAsync(string line, CancellationToken ct)
    {
        _sink ??= await sinks.GetAsync(user, ct);
        await _sink.WriteAsync(line, ct);
    }

    public async ValueTask DisposeAsync()
    {
        if (_sink is { } sink)
            await sink.DisposeAsync(); // BUG
    }
}
