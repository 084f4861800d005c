// 666 cancellation, source-created-later: GOOD
// No token exists yet where the factory is called; the source is made afterwards for the write alone.

namespace Corpus.C666;

internal static class LateTimeout
{
    public static async Task SaveAsync(UserContext user, string value)
    {
        var store = await Factories.SessionStores.GetAsync(user);
        var merged = store.Get("draft") + value;

        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await store.SaveAsync("draft", merged, timeout.Token);
    }
}
