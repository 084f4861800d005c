// 543 user-scope, static-task: BAD
// a static task of the first user's store

namespace Corpus.C543;

internal static class Usage
{
    private static Task<ISessionStore>? _store;
    public static Task<ISessionStore> Open(UserContext user, CancellationToken ct) => _store ??= Factories.SessionStores.GetAsync(user, ct); // BUG
}
