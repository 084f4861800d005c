// 157 bypass, new-of-test-double: GOOD
// an explicit test double constructed in a test

using Acme.Chat.Testing;

namespace Corpus.C157;

public sealed class ManagerTests
{
    public int Sends_nothing()
    {
        IWebSocketManager ws = new FakeWebSocketManager();
        ws.Send("x");
        return ws.Count;
    }
}
