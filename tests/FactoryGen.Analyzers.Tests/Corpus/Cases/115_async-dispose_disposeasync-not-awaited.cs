// 115 async-dispose, disposeasync-not-awaited: BAD
// DisposeAsync of a service that its scope owns, not awaited either

namespace Corpus.C115;

internal static class Usage
{
    public static async Task Run(UserContext user, CancellationToken ct)
    {
        IExportSink sink = await Factories.ExportSinks.GetAsync(user, ct);
        try { await sink.WriteAsync("x", ct); }
        finally { sink.DisposeAsync(); } // BUG
    }
}
