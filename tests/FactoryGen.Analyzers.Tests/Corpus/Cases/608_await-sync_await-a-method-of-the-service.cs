// 608 await-sync, await-a-method-of-the-service: GOOD
// What is awaited is the service's own asynchronous method, not the factory.

namespace Corpus.C608;

internal sealed class Greeter(WebSocketManagerFactory sockets)
{
    public async Task<int> GreetAsync(UserContext user, CancellationToken cancellationToken)
    {
        await sockets.Get(user).SendAsync("hello", cancellationToken);
        return sockets.Get(user).Count;
    }
}
