// 623 sync-over-async, lazy-property-getter: BAD
// A property getter blocks on the asynchronous factory.

namespace Corpus.C623;

internal sealed class ProfilePage(SessionStoreFactory sessions, UserContext user)
{
    private ISessionStore? _store;

    private ISessionStore Store => _store ??= sessions.GetAsync(user).GetAwaiter().GetResult(); // BUG

    public string Theme => Store.Get("theme") ?? "light";
}
