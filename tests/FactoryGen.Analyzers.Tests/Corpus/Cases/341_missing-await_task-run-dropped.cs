// 341 missing-await, task-run-dropped: BAD
// Task.Run around the async factory, nobody awaits it

namespace Corpus.C341;

internal static class Usage
{
    public static void WarmUp(UserContext user)
    {
        Task.Run(() => Factories.SessionStores.GetAsync(user)); // BUG
    }
}
