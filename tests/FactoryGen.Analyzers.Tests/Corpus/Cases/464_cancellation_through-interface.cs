// 464 cancellation, through-interface: BAD
// through IAsyncScopedFactory

namespace Corpus.C464;

internal sealed class Usage(IAsyncScopedFactory<UserContext, ISessionStore> stores)
{
    public async Task<string?> Run(UserContext user, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        return (await stores.GetAsync(user)).Get("k"); // BUG
    }
}
