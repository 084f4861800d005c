// 782 fallback, filtered-catch-returns-null: BAD
// a catch with a filter answers the factory's failure with null, and the caller goes on without a store

namespace Corpus.C782;

internal sealed class StoreAccessor(SessionStoreFactory stores)
{
    public async Task<ISessionStore?> FindAsync(UserContext user, CancellationToken ct)
    {
        try
        {
            return await stores.GetAsync(user, ct).ConfigureAwait(false);
        }
        catch (Exception ex) when (ex is not OperationCanceledException)
        {
            Log.Write(ex);
            return null; // BUG
        }
    }
}
