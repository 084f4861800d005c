// 308 await-sync, through-a-var: BAD
// the result is in a `var` whose name says that it is a task

namespace Corpus.C308;

internal static class Usage
{
    public static async Task<int> Run(UserContext user)
    {
        var opening = Factories.WebSockets.Get(user);
        var ws = await opening; // BUG
        return ws.Count;
    }
}
