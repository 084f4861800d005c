// 820 sync-over-async, waitall: BAD
// Task.WaitAll blocks on a whole array of factory tasks

namespace Corpus.C820;

internal sealed class NightlyEtl
{
    public int Prepare(IEnumerable<UserContext> tenants, CancellationToken cancellationToken)
    {
        var opening = tenants.Select(t => Factories.ExportSinks.GetAsync(t, cancellationToken)).ToArray();
        Task.WaitAll(opening, cancellationToken); // BUG
        return opening.Length;
    }
}
