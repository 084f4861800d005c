// 834 cancellation, default-in-async-iterator: BAD
// `default` is passed although the iterator has its enumerator's token

namespace Corpus.C834;

using System.Runtime.CompilerServices;

internal static class InboxReader
{
    public static async IAsyncEnumerable<string> ReadAsync(
        IEnumerable<UserContext> users, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var user in users)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var store = await Factories.SessionStores.GetAsync(user, default); // BUG
            yield return store.Get("inbox") ?? "";
        }
    }
}
