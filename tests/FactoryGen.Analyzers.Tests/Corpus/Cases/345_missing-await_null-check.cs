// 345 missing-await, null-check: BAD
// the task is compared with null, which it never is

namespace Corpus.C345;

internal static class Usage
{
    public static bool HasStore(UserContext user) => Factories.SessionStores.GetAsync(user) != null; // BUG
}
