// 649 async-dispose, host-disposed-in-process-exit: BAD
// An async lambda on ProcessExit: the process is gone before the scopes have ended.

namespace Corpus.C649;

internal static class Bootstrap
{
    public static ScopeHost<UserContext> Start()
    {
        var scopes = new ScopeHost<UserContext>(new ScopeHostOptions { LingerTime = TimeSpan.FromMinutes(1) });
        AppDomain.CurrentDomain.ProcessExit += async (_, _) => await scopes.DisposeAsync(); // BUG
        return scopes;
    }
}
