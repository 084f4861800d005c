// 783 fallback, suppress-throwing: BAD
// SuppressThrowing instead of a catch: when the factory failed, an in-memory store answers for it

namespace Corpus.C783;

using Acme.Chat.Testing;

internal sealed class ResilientStores(SessionStoreFactory stores)
{
    public async Task<ISessionStore> OpenAsync(UserContext user, CancellationToken ct)
    {
        var opening = stores.GetAsync(user, ct);
        await ((Task)opening).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return opening.IsCompletedSuccessfully
            ? await opening
            : new InMemorySessionStore(); // BUG
    }
}
