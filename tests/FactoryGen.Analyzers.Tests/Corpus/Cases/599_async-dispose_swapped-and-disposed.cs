// 599 async-dispose, swapped-and-disposed: BAD
// exchanged for null, and disposed

namespace Corpus.C599;

internal sealed class Handler(UserContext user) : IDisposable
{
    private IWebSocketManager? _ws = Factories.WebSockets.Get(user);
    public int Count => _ws?.Count ?? 0;
    public void Dispose() => Interlocked.Exchange(ref _ws, null)?.Dispose(); // BUG
}
