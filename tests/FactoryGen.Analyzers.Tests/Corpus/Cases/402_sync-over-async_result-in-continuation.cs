// 402 sync-over-async, result-in-continuation: GOOD
// .Result of the task that ContinueWith hands to its continuation

namespace Corpus.C402;

internal static class Usage
{
    public static Task<string?> Run(UserContext user, CancellationToken ct) =>
        Factories.SessionStores.GetAsync(user, ct).ContinueWith(t => t.Result.Get("k"), ct, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
}
