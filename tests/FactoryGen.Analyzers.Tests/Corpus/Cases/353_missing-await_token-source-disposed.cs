// 353 missing-await, token-source-disposed: BAD
// the token's source is disposed before the task that uses it is done

namespace Corpus.C353;

internal static class Usage
{
    public static Task<ISessionStore> Open(UserContext user)
    {
        using var patience = new CancellationTokenSource(5000);
        return Factories.SessionStores.GetAsync(user, patience.Token); // BUG
    }
}
