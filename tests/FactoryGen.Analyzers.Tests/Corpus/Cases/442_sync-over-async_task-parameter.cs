// 442 sync-over-async, task-parameter: BAD
// .Result of a task that the method was given

namespace Corpus.C442;

internal static class Usage
{
    public static string? Read(Task<ISessionStore> store) => store.Result.Get("k"); // BUG
}
