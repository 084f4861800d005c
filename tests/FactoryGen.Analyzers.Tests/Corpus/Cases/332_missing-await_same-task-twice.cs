// 332 missing-await, same-task-twice: GOOD
// two hits are compared as tasks: are they the same?

namespace Corpus.C332;

internal static class Usage
{
    public static bool IsCached(UserContext user) =>
        ReferenceEquals(Factories.SessionStores.GetAsync(user), Factories.SessionStores.GetAsync(user));
}
