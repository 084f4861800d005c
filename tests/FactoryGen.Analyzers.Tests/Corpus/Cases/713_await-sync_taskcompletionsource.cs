// 713 await-sync, taskcompletionsource: BAD
// a TaskCompletionSource, completed on the spot, makes a task of the synchronous factory's result

namespace Corpus.C713;

internal sealed class ConnectionBroker(WebSocketManagerFactory sockets)
{
    public Task<IWebSocketManager> ConnectAsync(UserContext user)
    {
        var opened = new TaskCompletionSource<IWebSocketManager>(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            opened.SetResult(sockets.Get(user)); // BUG
        }
        catch (ScopeNotEnteredException ex)
        {
            opened.SetException(ex);
        }

        return opened.Task;
    }
}
