// 803 await-sync, completion-source: BAD
// a TaskCompletionSource dresses the synchronous factory up as an asynchronous one

namespace Corpus.C803;

internal static class PlayerConnections
{
    public static Task<IWebSocketManager> ConnectAsync(UserContext player)
    {
        var connected = new TaskCompletionSource<IWebSocketManager>(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            connected.SetResult(Factories.WebSockets.Get(player)); // BUG
        }
        catch (ScopeNotEnteredException ex)
        {
            connected.SetException(ex);
        }
        return connected.Task;
    }
}
