// 751 cancellation, async-iterator-token: BAD
// an async iterator has an [EnumeratorCancellation] token and opens each store without it

namespace Corpus.C751;

using System.Runtime.CompilerServices;

internal sealed class ThemeStream(SessionStoreFactory stores)
{
    public async IAsyncEnumerable<string> ReadAsync(
        IAsyncEnumerable<UserContext> users,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var user in users.WithCancellation(cancellationToken))
        {
            if ((await stores.GetAsync(user)).Get("theme") is { Length: > 0 } theme) // BUG
                yield return theme;
        }
    }
}
