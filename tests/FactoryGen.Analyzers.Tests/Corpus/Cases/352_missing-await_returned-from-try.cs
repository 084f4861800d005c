// 352 missing-await, returned-from-try: BAD
// return without await in a try: the catch never sees the failure

namespace Corpus.C352;

internal static class Usage
{
    public static Task<ISessionStore> Open(UserContext user)
    {
        try
        {
            return Factories.SessionStores.GetAsync(user); // BUG
        }
        catch (InvalidOperationException e)
        {
            throw new TimeoutException("no store", e);
        }
    }
}
