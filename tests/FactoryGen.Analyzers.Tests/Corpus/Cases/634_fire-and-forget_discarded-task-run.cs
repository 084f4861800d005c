// 634 fire-and-forget, discarded-task-run: BAD
// Task.Run over the factory, discarded: nobody learns that the store couldn't be opened.

namespace Corpus.C634;

internal sealed class LoginHandler(SessionStoreFactory sessions)
{
    public void OnSignedIn(UserContext user)
    {
        Log.Write("signed in: " + user.Id.Value);
        _ = Task.Run(() => sessions.GetAsync(user)); // BUG
    }
}
