// 430 sync-over-async, waitall: BAD
// Task.WaitAll on two factories' tasks

namespace Corpus.C430;

internal static class Usage
{
    public static string? Run(UserContext a, UserContext b)
    {
        var first = Factories.SessionStores.GetAsync(a);
        var second = Factories.SessionStores.GetAsync(b);
        Task.WaitAll(first, second); // BUG
        return first.Result.Get("k") ?? second.Result.Get("k");
    }
}
