// 659 cancellation, timeout-source-ignored: BAD
// A timeout source was made for the whole operation, but only the second call gets its token.

namespace Corpus.C659;

internal sealed class QuickSave(SessionStoreFactory sessions)
{
    public async Task SaveAsync(UserContext user, string value)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        var store = await sessions.GetAsync(user); // BUG
        await store.SaveAsync("draft", value, timeout.Token);
    }
}
