// 777 user-scope, cache-under-own-key: GOOD
// a singleton's dictionary of managers, but under each user's own id and emptied when the user leaves

namespace Corpus.C777;

internal sealed class ConnectedUsers(WebSocketManagerFactory sockets)
{
    private readonly ConcurrentDictionary<UserId, IWebSocketManager> _byUser = new();

    public void Joined(UserContext user) =>
        _byUser.GetOrAdd(user.Id, static (_, arg) => arg.sockets.Get(arg.user), (sockets, user)).Send("welcome");

    public void Left(UserContext user) => _byUser.TryRemove(user.Id, out _);

    public bool IsConnected(UserContext user) => _byUser.ContainsKey(user.Id);
}
