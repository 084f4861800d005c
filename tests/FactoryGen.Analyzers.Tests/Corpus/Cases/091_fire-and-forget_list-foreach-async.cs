// 091 fire-and-forget, list-foreach-async: BAD
// List<T>.ForEach with an async lambda

namespace Corpus.C091;

internal static class Usage
{
    public static void WarmAll(List<UserContext> users)
    {
        users.ForEach(async u => await Factories.SessionStores.GetAsync(u)); // BUG
    }
}
