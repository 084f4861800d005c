// 039 missing-await, tail-return: GOOD
// Task returned directly, with no using or try around it

namespace Corpus.C039;

internal static class Usage
{
    public static Task<ISessionStore> OpenAsync(UserContext user, CancellationToken ct) =>
        Factories.SessionStores.GetAsync(user, ct);
}
