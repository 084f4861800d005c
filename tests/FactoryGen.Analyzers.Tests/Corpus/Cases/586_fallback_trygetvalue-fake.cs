// 586 fallback, trygetvalue-fake: BAD
// a fake for who isn't found

using Acme.Chat.Testing;

namespace Corpus.C586;

internal static class Usage
{
    public static IWebSocketManager Of(Dictionary<UserId, IWebSocketManager> open, UserContext user) => open.TryGetValue(user.Id, out var ws) ? ws : new FakeWebSocketManager(); // BUG
}
