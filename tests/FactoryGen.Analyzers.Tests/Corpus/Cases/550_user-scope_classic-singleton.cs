// 550 user-scope, classic-singleton: BAD
// a class with one `Instance` and no other keeps the last user's

namespace Corpus.C550;

internal sealed class Hub
{
    public static readonly Hub Instance = new();
    private IWebSocketManager? _ws;
    private Hub() { }
    public void SignIn(UserContext user) => _ws = Factories.WebSockets.Get(user); // BUG
    public void Send(string m) => _ws?.Send(m);
}
