// 864 async-dispose, await-using-scoped: BAD
// the consumer's `await using` disposes the sink, which the scope owns and hands out again

namespace Corpus.C864;

internal sealed class LineExport(UserContext tenant)
{
    public async Task<int> WriteAsync(IAsyncEnumerable<string> lines, CancellationToken cancellationToken)
    {
        var count = 0;
        await using var sink = await Factories.ExportSinks.GetAsync(tenant, cancellationToken); // BUG
        await foreach (var line in lines.WithCancellation(cancellationToken))
        {
            await sink.WriteAsync(line, cancellationToken);
            count++;
        }
        return count;
    }
}
