// 752 cancellation, primary-constructor-token: BAD
// the job's token is a primary-constructor parameter; the writes take it, the factory doesn't get it

namespace Corpus.C752;

internal sealed class ExportJob(ExportSinkFactory sinks, UserContext user, CancellationToken aborted)
{
    public async Task RunAsync(IEnumerable<string> lines)
    {
        var sink = await sinks.GetAsync(user); // BUG
        foreach (var line in lines)
            await sink.WriteAsync(line, aborted);
    }
}
