// 356 missing-await, foreach-over-started: BAD
// tasks are gone through, and none is awaited

namespace Corpus.C356;

internal static class Usage
{
    public static int Open(IEnumerable<UserContext> users)
    {
        var count = 0;
        foreach (var store in users.Select(u => Factories.SessionStores.GetAsync(u))) // BUG
        {
            if (store is not null) count++;
        }

        return count;
    }
}
