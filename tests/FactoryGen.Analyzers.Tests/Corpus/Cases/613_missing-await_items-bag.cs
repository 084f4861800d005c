// 613 missing-await, items-bag: BAD
// The task is put into the request's bag of objects, where others look for the store.

namespace Corpus.C613;

internal sealed class HttpExchange
{
    public Dictionary<object, object?> Items { get; } = new();
    public CancellationToken Aborted { get; init; }
}

internal sealed class SessionMiddleware(SessionStoreFactory sessions, Func<HttpExchange, Task> next)
{
    public Task InvokeAsync(HttpExchange exchange, UserContext user)
    {
        exchange.Items[typeof(ISessionStore)] = sessions.GetAsync(user, exchange.Aborted); // BUG
        return next(exchange);
    }
}
