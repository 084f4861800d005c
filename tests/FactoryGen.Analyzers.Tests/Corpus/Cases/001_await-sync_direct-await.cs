// 001 await-sync, direct-await: BAD
// `await` on the result of a sync factory: the service is not awaitable

namespace Corpus.C001;

internal static class Usage
{
    public static async Task<int> Run(UserContext user)
    {
        var ws = await Factories.WebSockets.Get(user); // BUG
        return ws.Count;
    }
}
