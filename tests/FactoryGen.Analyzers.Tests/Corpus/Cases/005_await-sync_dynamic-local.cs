// 005 await-sync, dynamic-local: BAD
// factory result held as dynamic, so `await` compiles and throws RuntimeBinderException

namespace Corpus.C005;

internal static class Usage
{
    public static async Task<int> Run(UserContext user)
    {
        dynamic ws = await (dynamic)Factories.WebSockets.Get(user); // BUG
        return ws.Count;
    }
}
