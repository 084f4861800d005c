// 195 fallback, fake-chosen-by-config: GOOD
// explicit configuration chooses the double; no failure is hidden

using Acme.Chat.Testing;

namespace Corpus.C195;

internal static class Usage
{
    public static IWebSocketManager Open(UserContext user, bool offlineMode) =>
        offlineMode ? new FakeWebSocketManager() : Factories.WebSockets.Get(user);
}
