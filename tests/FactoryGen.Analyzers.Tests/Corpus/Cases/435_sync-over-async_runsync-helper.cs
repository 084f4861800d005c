// 435 sync-over-async, runsync-helper: BAD
// a helper of one's own that runs asynchronous work synchronously

namespace Corpus.C435;

internal static class AsyncHelper
{
    public static T RunSync<T>(Func<Task<T>> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default).Unwrap().GetAwaiter().GetResult();
}
internal static class Usage
{
    public static ISessionStore Open(UserContext user) => AsyncHelper.RunSync(() => Factories.SessionStores.GetAsync(user)); // BUG
}
