// 646 async-dispose, synchronous-using-of-lease: BAD
// A lease is only IAsyncDisposable: `using` doesn't compile.

namespace Corpus.C646;

internal sealed class CountCommand(ScopeHost<UserContext> scopes, WebSocketManagerFactory sockets)
{
    public int Execute(string id)
    {
        var user = UserContext.For(id);
        using var lease = scopes.Enter(user); // BUG
        return sockets.Get(user).Count;
    }
}
