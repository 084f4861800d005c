// 819 sync-over-async, iterator: BAD
// a synchronous iterator blocks on the factory for every user

namespace Corpus.C819;

internal static class CartExport
{
    public static IEnumerable<(string User, string Cart)> Read(IEnumerable<UserContext> shoppers)
    {
        foreach (var shopper in shoppers)
        {
            var store = Factories.SessionStores.GetAsync(shopper).GetAwaiter().GetResult(); // BUG
            if (store.Get("cart") is { Length: > 0 } cart)
                yield return (shopper.Id.Value, cart);
        }
    }
}
