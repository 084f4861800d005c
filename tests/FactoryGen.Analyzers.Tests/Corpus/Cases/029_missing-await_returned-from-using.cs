// 029 missing-await, returned-from-using: BAD
// Task returned out of a using block: the scope is closed before the factory finishes

namespace Corpus.C029;

internal static class Usage
{
    public static Task<ISessionStore> Open(UserContext user)
    {
        using (var cleanup = new CleanupStack())
        {
            cleanup.AddCleanup(() => Log.Write("scope closed"));
            return Factories.SessionStores.GetAsync(user); // BUG
        }
    }
}
