// 865 async-dispose, dispose-as-method-group: BAD
// the scoped hub's Dispose is registered as the consumer's clean-up

namespace Corpus.C865;

internal static class GameRound
{
    public static void Play(UserContext player, int moves)
    {
        using var cleanup = new CleanupStack();
        var hub = Factories.MetricsHubs.Get(player);
        cleanup.AddCleanup(hub.Dispose); // BUG
        cleanup.AddCleanup(() => Log.Write("round over"));
        for (var i = 0; i < moves; i++) hub.Increment("move");
    }
}
