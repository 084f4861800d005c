// 827 fire-and-forget, collected-but-not-awaited: BAD
// the tasks are collected in a list that is only counted, never awaited

namespace Corpus.C827;

internal static class SinkWarmUp
{
    public static int WarmUp(IEnumerable<UserContext> tenants, CancellationToken cancellationToken)
    {
        var opening = new List<Task>();
        foreach (var tenant in tenants)
            opening.Add(Factories.ExportSinks.GetAsync(tenant, cancellationToken)); // BUG
        Log.Write($"opening {opening.Count} sinks");
        return opening.Count;
    }
}
