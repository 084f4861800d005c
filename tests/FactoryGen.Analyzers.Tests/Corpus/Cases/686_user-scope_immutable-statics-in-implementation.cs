// 686 user-scope, immutable-statics-in-implementation: GOOD
// A scoped implementation with constants and immutable static tables only.

namespace Corpus.C686;

using System.Collections.Immutable;

internal interface IPriceList
{
    decimal Of(string article);
}

[ScopedFactory(typeof(IPriceList))]
internal sealed class PriceList(UserContext user) : IPriceList
{
    private const decimal Surcharge = 1.05m;
    private static readonly ImmutableDictionary<string, decimal> Base =
        ImmutableDictionary<string, decimal>.Empty.Add("tea", 2.5m).Add("coffee", 3m);
    private static readonly TimeSpan Validity = TimeSpan.FromDays(1);

    public DateTimeOffset ValidUntil { get; } = DateTimeOffset.UtcNow + Validity;

    public decimal Of(string article) => Base[article] * (user.Id.Value.StartsWith("vip-", StringComparison.Ordinal) ? 1m : Surcharge);
}
