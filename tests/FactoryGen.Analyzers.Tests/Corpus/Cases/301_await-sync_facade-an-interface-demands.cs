// 301 await-sync, facade-an-interface-demands: GOOD
// Task.FromResult over a sync factory, because an interface of others demands a task

namespace Corpus.C301;

internal interface ISocketOpener
{
    Task<IWebSocketManager> OpenAsync(UserContext user, CancellationToken ct);
}
internal sealed class Usage : ISocketOpener
{
    public Task<IWebSocketManager> OpenAsync(UserContext user, CancellationToken ct) => Task.FromResult(Factories.WebSockets.Get(user));
}
