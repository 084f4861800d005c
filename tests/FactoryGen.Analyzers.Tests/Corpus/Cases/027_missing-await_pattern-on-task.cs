// 027 missing-await, pattern-on-task: BAD
// `is ISessionStore` tests the Task, so the branch is never taken

namespace Corpus.C027;

internal static class Usage
{
    public static string? Read(UserContext user)
    {
        if (Factories.SessionStores.GetAsync(user) is ISessionStore store) // BUG
            return store.Get("k");
        return null;
    }
}
