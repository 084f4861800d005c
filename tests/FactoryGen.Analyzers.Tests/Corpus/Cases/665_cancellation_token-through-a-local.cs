// 665 cancellation, token-through-a-local: GOOD
// The token arrives through a local that a condition chose.

namespace Corpus.C665;

internal sealed class TolerantImport(ExportSinkFactory sinks)
{
    public async Task WriteAsync(RequestContext request, string line, bool finishAnyway, CancellationToken shutdown)
    {
        var token = finishAnyway ? shutdown : request.Aborted;
        var sink = await sinks.GetAsync(request.User, token);
        await sink.WriteAsync(line, token);
    }
}
