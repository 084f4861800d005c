// 657 cancellation, async-iterator: BAD
// An async iterator takes an [EnumeratorCancellation] token and doesn't pass it to the factory.

namespace Corpus.C657;

using System.Runtime.CompilerServices;

internal sealed class StoreStream(SessionStoreFactory sessions)
{
    public async IAsyncEnumerable<string> ReadAsync(IAsyncEnumerable<UserContext> users, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await foreach (var user in users.WithCancellation(ct))
        {
            var store = await sessions.GetAsync(user); // BUG
            if (store.Get("motto") is { } motto)
                yield return motto;
        }
    }
}
