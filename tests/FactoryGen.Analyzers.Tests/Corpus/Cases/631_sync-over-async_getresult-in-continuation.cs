// 631 sync-over-async, getresult-in-continuation: GOOD
// GetResult inside a continuation: its antecedent is complete, nothing blocks, and a failure goes on.

namespace Corpus.C631;

internal static class Continuations
{
    public static Task<string?> ThemeAsync(UserContext user, CancellationToken ct) =>
        Factories.SessionStores.GetAsync(user, ct).ContinueWith(
            static opened => opened.GetAwaiter().GetResult().Get("theme"),
            ct,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
}
