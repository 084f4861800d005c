// 588 fallback, continuation-block: BAD
// a continuation with a body answers a failed task

using Acme.Chat.Testing;

namespace Corpus.C588;

internal static class Usage
{
    public static Task<ISessionStore> Open(UserContext user, CancellationToken ct) => Factories.SessionStores.GetAsync(user, ct).ContinueWith<ISessionStore>(task =>
    {
        if (task.Status == TaskStatus.Faulted) { return new InMemorySessionStore(); } // BUG
        return task.GetAwaiter().GetResult();
    }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
}
