// 307 await-sync, configureawait: BAD
// `.ConfigureAwait(false)` on the result of a sync factory

namespace Corpus.C307;

internal static class Usage
{
    public static async Task<int> Run(UserContext user)
    {
        var ws = await Factories.WebSockets.Get(user).ConfigureAwait(false); // BUG
        return ws.Count;
    }
}
