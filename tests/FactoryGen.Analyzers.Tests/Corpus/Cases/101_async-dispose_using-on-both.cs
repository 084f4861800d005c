// 101 async-dispose, using-on-both: BAD
// `using` on a service that its scope owns

namespace Corpus.C101;

internal static class Usage
{
    public static async Task Run(UserContext user, CancellationToken ct)
    {
        using var sink = await Factories.ExportSinks.GetAsync(user, ct); // BUG
        await sink.WriteAsync("x", ct);
    }
}
