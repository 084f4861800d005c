// 615 missing-await, local-never-awaited: BAD
// The task goes into a local that is only checked for null: the sink is never awaited.

namespace Corpus.C615;

internal sealed class ExportStartup
{
    private readonly ExportSinkFactory _sinks = Factories.ExportSinks;

    public async Task PrepareAsync(UserContext user, CancellationToken ct)
    {
        var sink = _sinks.GetAsync(user, ct); // BUG
        if (sink is null)
            throw new InvalidOperationException("no sink for " + user.Id.Value);
        await Task.Delay(TimeSpan.FromMilliseconds(50), ct);
        Log.Write("export is ready");
    }
}
