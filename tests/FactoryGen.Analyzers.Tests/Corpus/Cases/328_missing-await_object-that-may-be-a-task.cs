// 328 missing-await, object-that-may-be-a-task: GOOD
// an object local that is asked whether it is a task

namespace Corpus.C328;

internal static class Usage
{
    public static async Task<string?> Read(UserContext user, ISessionStore? given)
    {
        object source = (object?)given ?? Factories.SessionStores.GetAsync(user);
        return source is Task<ISessionStore> opening ? (await opening).Get("k") : ((ISessionStore)source).Get("k");
    }
}
