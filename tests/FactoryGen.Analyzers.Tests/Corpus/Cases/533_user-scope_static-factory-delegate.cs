// 533 user-scope, static-factory-delegate: GOOD
// a static delegate that asks the factory each time

namespace Corpus.C533;

internal static class Usage
{
    private static readonly Func<UserContext, IWebSocketManager> Find = user => Factories.WebSockets.Get(user);
    private static readonly Func<UserContext, CancellationToken, Task<ISessionStore>> Open = Factories.SessionStores.GetAsync;
    public static async Task<int> Run(UserContext user, CancellationToken ct) => Find(user).Count + ((await Open(user, ct)).Get("k")?.Length ?? 0);
}
