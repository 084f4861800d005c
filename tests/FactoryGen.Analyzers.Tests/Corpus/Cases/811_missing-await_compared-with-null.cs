// 811 missing-await, compared-with-null: BAD
// the task, never null, is compared with null to learn whether there is a session

namespace Corpus.C811;

internal sealed record Shopper(UserContext User, string Currency)
{
    public bool HasCart(CancellationToken cancellationToken) =>
        Factories.SessionStores.GetAsync(User, cancellationToken) != null; // BUG
}
