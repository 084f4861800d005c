// 851 user-scope, static-exposure: BAD
// a scoped implementation adds up one trader's exposure in a static field

namespace Corpus.C851;

internal interface IRiskMeter
{
    decimal Add(decimal amount);
}

[ScopedFactory(typeof(IRiskMeter))]
internal sealed class RiskMeter(UserContext trader) : IRiskMeter
{
    private const decimal Limit = 1_000_000m;
    private static decimal _exposure; // BUG

    public decimal Add(decimal amount) =>
        _exposure + amount <= Limit ? _exposure += amount : throw new InvalidOperationException("limit of " + trader.Id.Value);
}
