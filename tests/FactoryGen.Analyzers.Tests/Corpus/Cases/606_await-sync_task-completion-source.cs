// 606 await-sync, task-completion-source: BAD
// A TaskCompletionSource is completed at once with what the synchronous factory returned.

namespace Corpus.C606;

internal static class SocketBroker
{
    public static Task<IWebSocketManager> RequestAsync(UserContext user)
    {
        var completion = new TaskCompletionSource<IWebSocketManager>(TaskCreationOptions.RunContinuationsAsynchronously);
        completion.SetResult(Factories.WebSockets.Get(user)); // BUG
        return completion.Task;
    }
}
