// 730 sync-over-async, awaiter-in-local: BAD
// the configured awaiter is kept in a local, and GetResult blocks one line later

namespace Corpus.C730;

internal sealed class ThemeReader(SessionStoreFactory stores, UserContext user)
{
    public string? Theme
    {
        get
        {
            var awaiter = stores.GetAsync(user).ConfigureAwait(false).GetAwaiter();
            return awaiter.GetResult().Get("theme"); // BUG
        }
    }
}
