// 735 sync-over-async, runsync-helper: BAD
// the well-known RunSync helper: the lambda holds the factory call, the helper of the same class blocks on it

namespace Corpus.C735;

internal sealed class LegacyThemeService(SessionStoreFactory stores)
{
    public string? ThemeOf(UserContext user)
    {
        var store = RunSync(() => stores.GetAsync(user)); // BUG
        return store.Get("theme");
    }

    private static T RunSync<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();
}
