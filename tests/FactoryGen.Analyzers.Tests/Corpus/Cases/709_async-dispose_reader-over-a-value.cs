// 709 async-dispose, reader-over-a-value: GOOD
// `using` on a reader of a text that the store returned; the store itself stays alone.

namespace Corpus.C709;

internal sealed class NotesEndpoint(SessionStoreFactory sessions)
{
    public async Task<int> LinesAsync(UserContext user, CancellationToken ct)
    {
        var store = await sessions.GetAsync(user, ct);
        using var reader = new System.IO.StringReader(store.Get("notes") ?? "");
        var lines = 0;
        while (await reader.ReadLineAsync(ct) is { } line)
            lines += line.Length == 0 ? 0 : 1;
        return lines;
    }
}
