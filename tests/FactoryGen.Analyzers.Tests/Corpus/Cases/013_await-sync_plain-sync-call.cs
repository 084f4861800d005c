// 013 await-sync, plain-sync-call: GOOD
// sync factory used synchronously inside an async method

namespace Corpus.C013;

internal static class Usage
{
    public static async Task<int> Run(UserContext user, CancellationToken ct)
    {
        var ws = Factories.WebSockets.Get(user);
        await ws.SendAsync("hello", ct);
        return ws.Count;
    }
}
