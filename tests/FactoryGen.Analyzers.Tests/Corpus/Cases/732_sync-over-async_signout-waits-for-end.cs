// 732 sync-over-async, signout-waits-for-end: BAD
// a sign-out handler blocks on EndAsync, with a timeout that hides the blocking

namespace Corpus.C732;

internal sealed class AccountController(ScopeHost<UserContext> scopes)
{
    public string SignOut(UserContext user)
    {
        var ended = scopes.EndAsync(user).AsTask().Wait(TimeSpan.FromSeconds(5)); // BUG
        return ended ? "signed out" : "still signing out";
    }
}
