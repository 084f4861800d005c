// 081 fire-and-forget, async-lambda-to-action-cleanup: BAD
// async cleanup lambda registered in the synchronous cleanup stack (async void)

namespace Corpus.C081;

internal static class Usage
{
    public static async Task Register(CleanupStack cleanup, UserContext user, CancellationToken ct)
    {
        IExportSink sink = await Factories.ExportSinks.GetAsync(user, ct);
        cleanup.AddCleanup(async () => await sink.DisposeAsync()); // BUG
    }
}
