// 757 cancellation, linked-token-in-local: GOOD
// the parameter `ct` isn't what is passed, but the token of a source linked to it

namespace Corpus.C757;

internal sealed class TimedReader(SessionStoreFactory stores, CancellationToken stopping)
{
    public async Task<string?> ReadAsync(UserContext user, string key, CancellationToken ct)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(ct, stopping);
        source.CancelAfter(TimeSpan.FromSeconds(3));
        var either = source.Token;
        return (await stores.GetAsync(user, either)).Get(key);
    }
}
