// 857 fallback, catch-returns-null: BAD
// a failed initialisation is answered with null: from here on it looks like `no session`

namespace Corpus.C857;

internal sealed class CartReader
{
    public async Task<int> CountAsync(UserContext shopper, CancellationToken cancellationToken)
    {
        var store = await OpenAsync();
        return store?.Get("cart")?.Split(',').Length ?? 0;

        async Task<ISessionStore?> OpenAsync()
        {
            try
            {
                return await Factories.SessionStores.GetAsync(shopper, cancellationToken);
            }
            catch (Exception ex)
            {
                Log.Write(ex);
                return null; // BUG
            }
        }
    }
}
