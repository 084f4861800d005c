// 822 sync-over-async, completed-fast-path: GOOD
// .Result only where the task is known to have completed; otherwise it is awaited

namespace Corpus.C822;

internal static class PreferenceReader
{
    public static ValueTask<string?> ReadAsync(UserContext user, string key, CancellationToken cancellationToken)
    {
        var opening = Factories.SessionStores.GetAsync(user, cancellationToken);
        return opening.IsCompletedSuccessfully
            ? new ValueTask<string?>(opening.Result.Get(key))
            : new ValueTask<string?>(SlowAsync(opening, key));

        static async Task<string?> SlowAsync(Task<ISessionStore> opening, string key) => (await opening).Get(key);
    }
}
