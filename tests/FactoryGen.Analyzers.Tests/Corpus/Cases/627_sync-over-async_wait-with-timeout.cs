// 627 sync-over-async, wait-with-timeout: BAD
// Wait(TimeSpan) on the factory's task in a health check: blocks a thread for seconds.

namespace Corpus.C627;

internal sealed class ExportHealthCheck(IAsyncScopedFactory<UserContext, IExportSink> sinks)
{
    public bool Check(UserContext probe)
    {
        var opening = sinks.GetAsync(probe);
        return opening.Wait(TimeSpan.FromSeconds(5)); // BUG
    }
}
