// 825 fire-and-forget, task-run-discarded: BAD
// the prefetch is started on the pool and dropped: nobody sees its failure

namespace Corpus.C825;

internal sealed class Matchmaker
{
    private readonly Queue<UserContext> _waiting = new();

    public void Enqueue(UserContext player, CancellationToken cancellationToken)
    {
        _waiting.Enqueue(player);
        _ = Task.Run(() => Factories.SessionStores.GetAsync(player, cancellationToken), cancellationToken); // BUG
    }
}
