// 835 cancellation, timeout-source-unused: BAD
// a source with a timeout is made for the work, but opening the sink does not get its token

namespace Corpus.C835;

internal static class TimedExport
{
    public static async Task WriteAsync(UserContext tenant, string line)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var sink = await Factories.ExportSinks.GetAsync(tenant); // BUG
        await sink.WriteAsync(line, timeout.Token);
    }
}
