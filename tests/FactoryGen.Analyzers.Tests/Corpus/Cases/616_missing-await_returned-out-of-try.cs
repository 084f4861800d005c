// 616 missing-await, returned-out-of-try: BAD
// The task is returned from a try block without await: the catch never sees a failing initialiser.

namespace Corpus.C616;

internal sealed class StoreOpener(SessionStoreFactory sessions)
{
    public Task<ISessionStore> OpenAsync(UserContext user, CancellationToken ct)
    {
        try
        {
            return sessions.GetAsync(user, ct); // BUG
        }
        catch (TimeoutException ex)
        {
            throw new InvalidOperationException("session store of " + user.Id.Value + " is unreachable", ex);
        }
    }
}
