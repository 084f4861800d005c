// 542 user-scope, static-lazy: BAD
// a static Lazy keeps the first user's instance

namespace Corpus.C542;

internal static class Usage
{
    private static UserContext? _first;
    private static readonly Lazy<IWebSocketManager> Manager = new(() => Factories.WebSockets.Get(_first ?? throw new InvalidOperationException())); // BUG
    public static int Run(UserContext user) { _first ??= user; return Manager.Value.Count; }
}
