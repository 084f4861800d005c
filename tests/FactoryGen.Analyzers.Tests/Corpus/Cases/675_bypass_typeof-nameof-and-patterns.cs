// 675 bypass, typeof-nameof-and-patterns: GOOD
// The implementation is named by typeof, nameof and a type pattern, but never built.

namespace Corpus.C675;

internal sealed class Inspector(WebSocketManagerFactory sockets)
{
    private static readonly Type[] Known = [typeof(WebSocketManager), typeof(SessionStore), typeof(MetricsHub)];

    public string Describe(UserContext user) => sockets.Get(user) switch
    {
        WebSocketManager { IsDisposed: true } => nameof(WebSocketManager) + " (closed)",
        WebSocketManager { Count: > 100 } busy => $"{nameof(WebSocketManager)} (busy, {busy.Count})",
        var other => Array.IndexOf(Known, other.GetType()) >= 0 ? "known" : "decorated",
    };
}
