// 833 cancellation, primary-constructor-token: BAD
// the token of the primary constructor isn't passed

namespace Corpus.C833;

internal sealed class PriceTicker(UserContext trader, CancellationToken stopping)
{
    public async Task QuoteAsync(string symbol, decimal price)
    {
        var store = await Factories.SessionStores.GetAsync(trader); // BUG
        await store.SaveAsync(symbol, price.ToString(System.Globalization.CultureInfo.InvariantCulture), stopping);
    }
}
