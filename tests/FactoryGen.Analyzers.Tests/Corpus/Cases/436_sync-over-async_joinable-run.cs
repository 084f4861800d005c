// 436 sync-over-async, joinable-run: BAD
// JoinableTaskFactory.Run: the thread waits all the same

namespace Corpus.C436;

internal sealed class JoinableTaskFactory
{
    public void Run(Func<Task> work) { using var done = new ManualResetEventSlim(); work().ContinueWith(_ => done.Set(), TaskScheduler.Default); done.Wait(); }
}
internal static class Usage
{
    public static void Warm(JoinableTaskFactory joinable, UserContext user) =>
        joinable.Run(async () => (await Factories.SessionStores.GetAsync(user)).Get("k")); // BUG
}
