// 630 sync-over-async, completed-fast-path: GOOD
// .Result only after IsCompletedSuccessfully; otherwise the task is awaited.

namespace Corpus.C630;

internal sealed class FastReader(SessionStoreFactory sessions)
{
    public ValueTask<string?> GetAsync(UserContext user, string key, CancellationToken ct)
    {
        var opening = sessions.GetAsync(user, ct);
        return opening.IsCompletedSuccessfully
            ? new ValueTask<string?>(opening.Result.Get(key))
            : new ValueTask<string?>(SlowAsync(opening, key));
    }

    private static async Task<string?> SlowAsync(Task<ISessionStore> opening, string key) => (await opening).Get(key);
}
