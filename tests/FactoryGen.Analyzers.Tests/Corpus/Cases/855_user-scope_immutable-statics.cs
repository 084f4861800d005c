// 855 user-scope, immutable-statics: GOOD
// statics in a scoped implementation, but constants and an immutable table that hold nothing of a user

namespace Corpus.C855;

using System.Collections.Frozen;

internal interface IOrderRouter
{
    string VenueOf(string symbol);
}

[ScopedFactory(typeof(IOrderRouter))]
internal sealed class OrderRouter(UserContext trader) : IOrderRouter
{
    private const string Fallback = "XLON";
    private static readonly StringComparer Symbols = StringComparer.Ordinal;
    private static readonly FrozenDictionary<string, string> Venues =
        new Dictionary<string, string> { ["AAPL"] = "XNAS", ["SAP"] = "XETR" }.ToFrozenDictionary(Symbols);

    public string VenueOf(string symbol) =>
        $"{trader.Id.Value}@{(Venues.TryGetValue(symbol, out var venue) ? venue : Fallback)}";
}
