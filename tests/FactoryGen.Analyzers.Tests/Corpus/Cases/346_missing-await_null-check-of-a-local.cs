// 346 missing-await, null-check-of-a-local: BAD
// the task in a local is compared with null and never awaited

namespace Corpus.C346;

internal static class Usage
{
    public static string Describe(UserContext user)
    {
        var store = Factories.SessionStores.GetAsync(user); // BUG
        if (store is null) return "none";
        return "ready";
    }
}
