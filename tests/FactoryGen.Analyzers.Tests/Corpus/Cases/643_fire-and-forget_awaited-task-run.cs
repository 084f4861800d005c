// 643 fire-and-forget, awaited-task-run: GOOD
// Task.Run around the factory, but its task is awaited.

namespace Corpus.C643;

internal static class Offload
{
    public static async Task<string?> ReadAsync(UserContext user, CancellationToken ct)
    {
        var text = await Task.Run(async () =>
        {
            var store = await Factories.SessionStores.GetAsync(user, ct);
            return store.Get("document")?.ReplaceLineEndings("\n");
        }, ct);
        return text;
    }
}
