// 595 async-dispose, await-using-shared: BAD
// `await using` on an instance that its scope owns, after ConfigureAwait

namespace Corpus.C595;

internal static class Usage
{
    public static async Task Run(UserContext user, CancellationToken ct)
    {
        var sink = await Factories.ExportSinks.GetAsync(user, ct).ConfigureAwait(false);
        await using (sink.ConfigureAwait(false)) // BUG
        {
            await sink.WriteAsync("x", ct).ConfigureAwait(false);
        }
    }
}
