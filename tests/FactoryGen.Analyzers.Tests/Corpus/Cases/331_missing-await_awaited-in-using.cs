// 331 missing-await, awaited-in-using: GOOD
// the task is awaited within the using

namespace Corpus.C331;

internal static class Usage
{
    public static async Task<ISessionStore> Open(UserContext user)
    {
        using var cleanup = new CleanupStack();
        cleanup.AddCleanup(() => Log.Write("opened"));
        return await Factories.SessionStores.GetAsync(user);
    }
}
