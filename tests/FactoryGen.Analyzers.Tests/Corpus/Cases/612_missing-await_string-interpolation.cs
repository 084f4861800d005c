// 612 missing-await, string-interpolation: BAD
// The task itself is formatted into a log message instead of the store.

namespace Corpus.C612;

internal static class Diagnostics
{
    public static async Task DumpAsync(UserContext user, CancellationToken ct)
    {
        Log.Write($"store of {user.Id.Value}: {Factories.SessionStores.GetAsync(user, ct)}"); // BUG
        await Task.Delay(10, ct);
    }
}
