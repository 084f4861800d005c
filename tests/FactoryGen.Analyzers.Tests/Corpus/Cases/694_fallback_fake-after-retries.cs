// 694 fallback, fake-after-retries: BAD
// After three failed attempts the loop ends and a fake is returned.

namespace Corpus.C694;

using Acme.Chat.Testing;

internal sealed class RetryingStores(SessionStoreFactory sessions)
{
    public async Task<ISessionStore> OpenAsync(UserContext user, CancellationToken ct)
    {
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            try
            {
                return await sessions.GetAsync(user, ct);
            }
            catch (TimeoutException)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt), ct);
            }
        }
        return new InMemorySessionStore(); // BUG
    }
}
