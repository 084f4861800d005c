// 621 missing-await, conditional-passthrough: GOOD
// The task is handed on as a task by a conditional expression; nothing is lost.

namespace Corpus.C621;

internal sealed class GuardedSinks(ExportSinkFactory sinks, bool exportsAllowed)
{
    public Task<IExportSink> OpenAsync(UserContext user, CancellationToken ct) =>
        exportsAllowed
            ? sinks.GetAsync(user, ct)
            : Task.FromException<IExportSink>(new InvalidOperationException("exports are switched off"));
}
