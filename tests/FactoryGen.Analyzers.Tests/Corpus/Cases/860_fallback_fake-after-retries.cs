// 860 fallback, fake-after-retries: BAD
// when the retries are used up, a store in memory takes the place of the real one

namespace Corpus.C860;

using Acme.Chat.Testing;

internal static class PatientStore
{
    public static async Task<ISessionStore> OpenAsync(UserContext user, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            try
            {
                return await Factories.SessionStores.GetAsync(user, cancellationToken);
            }
            catch (TimeoutException ex)
            {
                Log.Write($"attempt {attempt}: {ex.Message}");
                await Task.Delay(attempt * 100, cancellationToken);
            }
        }
        return new InMemorySessionStore(); // BUG
    }
}
