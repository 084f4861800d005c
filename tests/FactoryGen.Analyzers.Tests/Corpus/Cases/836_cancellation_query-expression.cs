// 836 cancellation, query-expression: BAD
// inside a query expression the method's token is forgotten

namespace Corpus.C836;

internal static class Newsletter
{
    public static async Task<int> CountOpenAsync(IEnumerable<UserContext> readers, CancellationToken cancellationToken)
    {
        var opening =
            from reader in readers
            where reader.Id.Value.Contains('@', StringComparison.Ordinal)
            select Factories.MailGateways.GetAsync(reader); // BUG
        var gateways = await Task.WhenAll(opening).WaitAsync(cancellationToken);
        return gateways.Count(g => g.IsOpen);
    }
}
