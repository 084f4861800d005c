// 033 missing-await, using-on-task: BAD
// `using` binds to Task.Dispose: Task is IDisposable, the sink is never awaited nor disposed

namespace Corpus.C033;

internal static class Usage
{
    public static async Task Run(UserContext user, CancellationToken ct)
    {
        using var sink = Factories.ExportSinks.GetAsync(user, ct); // BUG
        await Task.Delay(1, ct);
    }
}
