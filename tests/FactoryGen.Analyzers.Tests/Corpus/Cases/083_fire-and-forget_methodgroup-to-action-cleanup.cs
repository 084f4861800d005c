// 083 fire-and-forget, methodgroup-to-action-cleanup: BAD
// Task-returning method group to an Action parameter: the compiler rejects it (wrong return type)

namespace Corpus.C083;

internal sealed class Usage(CleanupStack cleanup, IExportSink sink)
{
    public void Register() => cleanup.AddCleanup(CleanupAsync); // BUG
    private async Task CleanupAsync() => await sink.DisposeAsync();
}
