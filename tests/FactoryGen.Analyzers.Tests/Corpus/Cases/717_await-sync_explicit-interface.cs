// 717 await-sync, explicit-interface: GOOD
// Task.FromResult over a synchronous factory, but a port that other transports implement asynchronously demands the task

namespace Corpus.C717;

internal interface IConnectionSource
{
    Task<IWebSocketManager> OpenAsync(UserContext user, CancellationToken cancellationToken);
}

internal sealed class LocalConnections(WebSocketManagerFactory sockets) : IConnectionSource
{
    Task<IWebSocketManager> IConnectionSource.OpenAsync(UserContext user, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(sockets.Get(user));
    }
}
