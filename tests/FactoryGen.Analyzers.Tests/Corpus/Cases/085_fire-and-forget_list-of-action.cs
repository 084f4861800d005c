// 085 fire-and-forget, list-of-action: BAD
// List<Action>.Add(async () => ...)

namespace Corpus.C085;

internal sealed class Usage
{
    private readonly List<Action> _cleanups = new();
    public void Register(IExportSink sink) => _cleanups.Add(async () => await sink.DisposeAsync()); // BUG
    public void RunAll() { foreach (var c in _cleanups) c(); }
}
