// 031 missing-await, linq-select-tasks: BAD
// Select over the async factory gives tasks; they are counted as ready stores and never awaited

namespace Corpus.C031;

internal static class Usage
{
    public static int ReadyStores(IEnumerable<UserContext> users) =>
        users.Select(u => Factories.SessionStores.GetAsync(u)).Count(s => s is not null); // BUG
}
