// 021 missing-await, var-used-as-task: BAD
// result in `var` and used through Task members, as if it were the service

namespace Corpus.C021;

internal static class Usage
{
    public static bool IsReady(UserContext user)
    {
        var store = Factories.SessionStores.GetAsync(user); // BUG
        return store.Id > 0 && store.ToString()!.Length > 0;
    }
}
