// 821 sync-over-async, end-of-scopes: BAD
// a synchronous shutdown hook blocks on the end of each scope

namespace Corpus.C821;

internal sealed class GameServer(ScopeHost<UserContext> scopes)
{
    private readonly ConcurrentDictionary<UserId, UserContext> _online = new();

    public void Login(UserContext player) => _online.TryAdd(player.Id, player);

    public void KickAll()
    {
        foreach (var (id, player) in _online)
        {
            if (!_online.TryRemove(id, out _)) continue;
            scopes.EndAsync(player).GetAwaiter().GetResult(); // BUG
        }
    }
}
