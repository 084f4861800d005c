// 801 await-sync, valuetask-wrapper: BAD
// the synchronous hub factory is re-exported as a ValueTask although nothing asks for one

namespace Corpus.C801;

internal sealed class Lobby
{
    private readonly List<UserContext> _players = [];

    public ValueTask<IMetricsHub> HubAsync(UserContext player) => new(Factories.MetricsHubs.Get(player)); // BUG

    public async Task JoinAsync(UserContext player)
    {
        _players.Add(player);
        var hub = await HubAsync(player);
        hub.Increment("lobby.joined");
    }
}
