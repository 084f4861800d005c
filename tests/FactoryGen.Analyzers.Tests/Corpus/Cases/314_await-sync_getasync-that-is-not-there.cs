// 314 await-sync, getasync-that-is-not-there: BAD
// the factory became synchronous: GetAsync isn't there any more

namespace Corpus.C314;

internal static class Usage
{
    public static async Task<int> Run(UserContext user, CancellationToken ct)
    {
        var ws = await Factories.WebSockets.GetAsync(user, ct); // BUG
        return ws.Count;
    }
}
