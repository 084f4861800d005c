// 722 missing-await, switch-expression-object: BAD
// a service locator's switch: one arm is the service, the other the task of a service, and `object` hides the difference

namespace Corpus.C722;

internal sealed class ServiceLocator(WebSocketManagerFactory sockets, SessionStoreFactory stores)
{
    public object Resolve(string kind, UserContext user, CancellationToken ct) => kind switch
    {
        "sockets" => sockets.Get(user),
        "store" => stores.GetAsync(user, ct), // BUG
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "unknown service"),
    };
}
