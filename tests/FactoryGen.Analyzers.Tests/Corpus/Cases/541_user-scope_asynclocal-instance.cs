// 541 user-scope, asynclocal-instance: GOOD
// an AsyncLocal is of one flow

namespace Corpus.C541;

internal static class Usage
{
    private static readonly AsyncLocal<IWebSocketManager?> Current = new();
    public static void Use(UserContext user) => Current.Value = Factories.WebSockets.Get(user);
}
