// 173 user-scope, asynclocal-set-in-callee: BAD
// AsyncLocal user set inside an awaited callee does not flow back: the factory sees null

namespace Corpus.C173;

internal static class Usage
{
    private static async Task SignInAsync(UserContext user) { await Task.Yield(); AmbientUser.Current = user; }
    public static async Task<int> Run(UserContext user)
    {
        await SignInAsync(user);
        return Factories.WebSockets.Get(AmbientUser.Current!).Count; // BUG
    }
}
