// 342 missing-await, local-never-used: BAD
// the task goes into a local that nobody looks at again

namespace Corpus.C342;

internal static class Usage
{
    public static async Task Run(UserContext user, CancellationToken ct)
    {
        var store = Factories.SessionStores.GetAsync(user, ct); // BUG
        await Task.Delay(1, ct);
    }
}
