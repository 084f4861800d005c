// 553 user-scope, session-of-another: BAD
// Alice's instance set on Bob's session

namespace Corpus.C553;

internal sealed class Session { public IWebSocketManager? Manager { get; set; } }
internal sealed class Sessions(Dictionary<UserId, Session> all)
{
    public void Share(UserContext alice, UserContext bob) => all[bob.Id].Manager = Factories.WebSockets.Get(alice); // BUG
}
