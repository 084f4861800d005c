// 576 fallback, nobody-is-signed-in: GOOD
// null for who isn't signed in; no failure is hidden

namespace Corpus.C576;

internal static class Usage
{
    public static IWebSocketManager? Find(UserContext? user) => user is null ? null : Factories.WebSockets.Get(user);
    public static IWebSocketManager? Of(Dictionary<UserId, IWebSocketManager> open, UserContext user) => open.TryGetValue(user.Id, out var ws) ? ws : null;
}
