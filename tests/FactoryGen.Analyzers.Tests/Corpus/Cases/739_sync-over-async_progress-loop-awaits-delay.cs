// 739 sync-over-async, progress-loop-awaits-delay: GOOD
// a loop over IsCompleted that looks like spinning, but every turn awaits a delay and the task is awaited at the end

namespace Corpus.C739;

internal sealed class ProgressPage(SessionStoreFactory stores, IProgress<int> progress)
{
    public async Task<string?> ShowAsync(UserContext user, CancellationToken ct)
    {
        var opening = stores.GetAsync(user, ct);
        for (var percent = 0; !opening.IsCompleted; percent = Math.Min(checked(percent + 10), 90))
        {
            progress.Report(percent);
            await Task.WhenAny(opening, Task.Delay(200, ct));
        }

        return (await opening).Get("theme");
    }
}
