// 759 cancellation, reordered-named-arguments: GOOD
// the token comes first, by name, and the factory is seen only through its interface

namespace Corpus.C759;

internal sealed class SinkWriter(IAsyncScopedFactory<UserContext, IExportSink> sinks)
{
    public async Task WriteAsync(string line, UserContext user, CancellationToken ct) =>
        await (await sinks.GetAsync(cancellationToken: ct, context: user).ConfigureAwait(false)).WriteAsync(line, ct);
}
