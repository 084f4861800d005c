// 629 sync-over-async, try-pattern-out: BAD
// A Try method with an out parameter can't be async, so it blocks.

namespace Corpus.C629;

internal sealed class Stores(SessionStoreFactory sessions)
{
    public bool TryOpen(UserContext? user, out ISessionStore? store)
    {
        store = null;
        if (user is null)
            return false;
        store = sessions.GetAsync(user).Result; // BUG
        return true;
    }
}
