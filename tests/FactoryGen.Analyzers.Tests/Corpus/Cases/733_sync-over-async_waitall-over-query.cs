// 733 sync-over-async, waitall-over-query: BAD
// Task.WaitAll over an array of factory tasks that a query has started

namespace Corpus.C733;

internal sealed class WarmUpCommand(SessionStoreFactory stores)
{
    public int Run(IReadOnlyCollection<UserContext> users, CancellationToken ct)
    {
        var opening = (from user in users select stores.GetAsync(user, ct)).ToArray();
        Task.WaitAll(opening, ct); // BUG
        Log.Write("warm");
        return opening.Length;
    }
}
