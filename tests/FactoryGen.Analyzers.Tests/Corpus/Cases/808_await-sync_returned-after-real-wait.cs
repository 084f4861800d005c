// 808 await-sync, returned-after-real-wait: GOOD
// an async method returns a synchronous factory's service, but only after it has really waited for a place

namespace Corpus.C808;

internal sealed class ChatRoomEntrance(SemaphoreSlim places)
{
    public async Task<IWebSocketManager> JoinAsync(UserContext user, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken);
        try
        {
            var sockets = Factories.WebSockets.Get(user);
            await sockets.SendAsync("joined", cancellationToken);
            return sockets;
        }
        catch
        {
            places.Release();
            throw;
        }
    }
}
