// 656 cancellation, local-function: BAD
// The local function can see the method's token, and doesn't pass it.

namespace Corpus.C656;

internal sealed class ThemeReport(SessionStoreFactory sessions)
{
    public async Task<string?[]> ThemesAsync(IEnumerable<UserContext> users, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        return await Task.WhenAll(users.Select(ThemeAsync));

        async Task<string?> ThemeAsync(UserContext user)
        {
            var store = await sessions.GetAsync(user); // BUG
            return store.Get("theme");
        }
    }
}
