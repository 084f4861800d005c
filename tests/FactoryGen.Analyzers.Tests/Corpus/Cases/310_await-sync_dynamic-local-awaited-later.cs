// 310 await-sync, dynamic-local-awaited-later: BAD
// `dynamic` local of a sync factory, awaited some lines below

namespace Corpus.C310;

internal static class Usage
{
    public static async Task<int> Run(UserContext user, CancellationToken ct)
    {
        dynamic hub = Factories.MetricsHubs.Get(user);
        await Task.Delay(1, ct);
        dynamic ready = await hub; // BUG
        return ready.GetHashCode();
    }
}
