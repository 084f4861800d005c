// 724 missing-await, query-let-clause: BAD
// a query starts the asynchronous factory in a `let` clause and only looks whether the task is faulted yet

namespace Corpus.C724;

internal static class Preloader
{
    public static IReadOnlyList<UserId> Preload(IEnumerable<UserContext> users, CancellationToken ct) =>
    [
        .. from user in users
           let store = Factories.SessionStores.GetAsync(user, ct) // BUG
           where !store.IsFaulted
           select user.Id,
    ];
}
