// 658 cancellation, primary-constructor-token: BAD
// The job was given its stopping token by the primary constructor; the factory call ignores it.

namespace Corpus.C658;

internal sealed class ImportJob(ExportSinkFactory sinks, CancellationToken stopping)
{
    public async Task ImportAsync(UserContext user, IEnumerable<string> lines)
    {
        var sink = await sinks.GetAsync(user); // BUG
        foreach (var line in lines)
            await sink.WriteAsync(line, stopping);
    }
}
