// 302 await-sync, one-branch-already-there: GOOD
// a method with real asynchronous work on one of its ways: the other one wraps

namespace Corpus.C302;

internal static class Usage
{
    public static Task<IWebSocketManager> OpenAsync(UserContext user, Func<UserContext, Task<IWebSocketManager>> remote)
    {
        if (user.Id.Value.StartsWith("remote:", StringComparison.Ordinal))
        {
            return remote(user);
        }

        return Task.FromResult(Factories.WebSockets.Get(user));
    }
}
