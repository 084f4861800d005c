// 351 missing-await, dynamic-member: BAD
// a dynamic local holds the task and is used as the service

namespace Corpus.C351;

internal static class Usage
{
    public static string? Read(UserContext user)
    {
        dynamic store = Factories.SessionStores.GetAsync(user); // BUG
        return store.Get("k");
    }
}
