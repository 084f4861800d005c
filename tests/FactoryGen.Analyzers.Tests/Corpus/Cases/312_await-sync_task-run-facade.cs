// 312 await-sync, task-run-facade: BAD
// a sync factory re-exported as a task through Task.Run

namespace Corpus.C312;

internal static class Usage
{
    public static Task<IMetricsHub> GetMetricsHubAsync(UserContext user) => Task.Run(() => Factories.MetricsHubs.Get(user)); // BUG
}
