// 572 fallback, decorator-of-the-real-one: GOOD
// the catch asks again, and the coalesce decorates what the factory hands out

namespace Corpus.C572;

internal sealed class Traced(IWebSocketManager inner) : IWebSocketManager
{
    public int Count => inner.Count;
    public event EventHandler? Closed { add => inner.Closed += value; remove => inner.Closed -= value; }
    public void Send(string message) { Log.Write(message); inner.Send(message); }
    public Task SendAsync(string message, CancellationToken cancellationToken = default) => inner.SendAsync(message, cancellationToken);
    public void Dispose() { }
}
internal static class Usage
{
    public static IWebSocketManager Open(UserContext user, IWebSocketManager? given) => given ?? new Traced(Factories.WebSockets.Get(user));
    public static IWebSocketManager Twice(UserContext user)
    {
        try { return Factories.WebSockets.Get(user); }
        catch (TimeoutException) { Log.Write("again"); return Factories.WebSockets.Get(user); }
    }
}
