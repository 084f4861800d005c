// 853 user-scope, static-cache-by-user: GOOD
// a static table of scoped instances, but each under its own user's key and forgotten with the scope

namespace Corpus.C853;

internal static class SocketTable
{
    private static readonly ConcurrentDictionary<UserContext, IWebSocketManager> ByUser = new();

    public static void Send(UserContext user, string text) =>
        ByUser.GetOrAdd(user, static u => Factories.WebSockets.Get(u)).Send(text);

    public static ValueTask LogoutAsync(ScopeHost<UserContext> scopes, UserContext user)
    {
        ByUser.TryRemove(user, out _);
        return scopes.EndAsync(user);
    }
}
