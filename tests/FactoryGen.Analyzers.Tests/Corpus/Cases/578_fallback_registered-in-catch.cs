// 578 fallback, registered-in-catch: BAD
// the catch builds a fake and registers it for the user

using Acme.Chat.Testing;

namespace Corpus.C578;

internal sealed class Registry
{
    private readonly Dictionary<UserId, IWebSocketManager> _all = new();
    public void Open(UserContext user)
    {
        try { _all.Add(user.Id, Factories.WebSockets.Get(user)); }
        catch (Exception) { _all.Add(user.Id, new FakeWebSocketManager()); } // BUG
    }
}
