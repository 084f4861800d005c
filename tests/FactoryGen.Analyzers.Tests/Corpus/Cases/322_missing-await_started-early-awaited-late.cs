// 322 missing-await, started-early-awaited-late: GOOD
// the task is started early, looked at and logged, and awaited late

namespace Corpus.C322;

internal static class Usage
{
    public static async Task<string?> Run(UserContext user, CancellationToken ct)
    {
        var opening = Factories.SessionStores.GetAsync(user, ct);
        Console.WriteLine($"opening: {opening.Status}");
        Factories.MetricsHubs.Get(user).Increment("opened");
        var store = await opening;
        return store.Get("k");
    }
}
