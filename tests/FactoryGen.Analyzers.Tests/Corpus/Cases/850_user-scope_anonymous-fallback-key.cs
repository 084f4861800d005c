// 850 user-scope, anonymous-fallback-key: BAD
// whoever isn't signed in shares the scope of one constant user

namespace Corpus.C850;

internal static class GuestCart
{
    public static async Task AddAsync(UserContext? shopper, string article, CancellationToken cancellationToken)
    {
        var store = await Factories.SessionStores.GetAsync(shopper ?? UserContext.For("anonymous"), cancellationToken); // BUG
        await store.SaveAsync("cart", article, cancellationToken);
    }
}
