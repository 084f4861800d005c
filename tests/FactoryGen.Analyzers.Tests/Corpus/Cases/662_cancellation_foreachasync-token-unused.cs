// 662 cancellation, foreachasync-token-unused: BAD
// Parallel.ForEachAsync offers its token to the body, which leaves it unused.

namespace Corpus.C662;

internal static class ParallelProbe
{
    public static Task ProbeAsync(IEnumerable<UserContext> users) =>
        Parallel.ForEachAsync(users, async (user, _) => Log.Write((await Factories.MailGateways.GetAsync(user)).IsOpen)); // BUG
}
