// 661 cancellation, generic-factory-interface: BAD
// Through the generic factory interface and a named argument; the token stays behind.

namespace Corpus.C661;

internal sealed class ExportService<TUser>(IAsyncScopedFactory<TUser, IExportSink> sinks)
    where TUser : class
{
    public async Task ExportAsync(TUser user, IReadOnlyList<string> lines, CancellationToken cancellationToken)
    {
        var sink = await sinks.GetAsync(context: user).ConfigureAwait(false); // BUG
        foreach (var line in lines)
            await sink.WriteAsync(line, cancellationToken).ConfigureAwait(false);
    }
}
