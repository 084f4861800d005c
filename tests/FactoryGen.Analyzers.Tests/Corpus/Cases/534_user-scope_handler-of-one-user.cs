// 534 user-scope, handler-of-one-user: GOOD
// an object of one user keeps that user's instance in a field

namespace Corpus.C534;

internal sealed class Handler
{
    private readonly IWebSocketManager _ws;
    private ISessionStore? _store;
    public Handler(UserContext user) { User = user; _ws = Factories.WebSockets.Get(user); }
    public UserContext User { get; }
    public int Count => _ws.Count;
    public async Task<ISessionStore> StoreAsync(CancellationToken ct) => _store ??= await Factories.SessionStores.GetAsync(User, ct);
}
