// 723 missing-await, readiness-is-not-null: BAD
// a readiness probe asks whether the task is null, which it never is

namespace Corpus.C723;

internal sealed class ReadinessProbe(SessionStoreFactory stores)
{
    public bool IsReady(UserContext user, CancellationToken ct) =>
        stores.GetAsync(user, ct) is not null; // BUG
}
