// 099 async-dispose, using-on-asynconly: BAD
// `using` on an IAsyncDisposable-only service: the compiler rejects it

namespace Corpus.C099;

internal static class Usage
{
    public static string Run(UserContext user)
    {
        using var ws = Factories.TempWorkspaces.Get(user); // BUG
        return ws.Path;
    }
}
