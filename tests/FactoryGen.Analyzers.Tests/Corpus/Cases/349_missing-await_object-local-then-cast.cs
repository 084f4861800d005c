// 349 missing-await, object-local-then-cast: BAD
// the task in an object local, cast to the service below

namespace Corpus.C349;

internal static class Usage
{
    public static string? Read(UserContext user)
    {
        object store = Factories.SessionStores.GetAsync(user); // BUG
        return ((ISessionStore)store).Get("k");
    }
}
