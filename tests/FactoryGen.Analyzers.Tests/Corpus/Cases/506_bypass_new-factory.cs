// 506 bypass, new-factory: GOOD
// the factory is built by hand, as without a container

namespace Corpus.C506;

internal static class Usage
{
    public static IWebSocketManager Get(ScopeHost<UserContext> scopes, UserContext user)
    {
        WebSocketManagerFactory factory = new(scopes);
        return factory.Get(user);
    }
}
