// 304 await-sync, offloaded-and-awaited: GOOD
// Task.Run takes a slow constructor off the caller's thread within real asynchronous work

namespace Corpus.C304;

internal static class Usage
{
    public static async Task<int> Run(UserContext user, CancellationToken ct)
    {
        var ws = await Task.Run(() => Factories.WebSockets.Get(user), ct);
        await ws.SendAsync("hello", ct);
        return ws.Count;
    }
}
