// 720 missing-await, task-into-request-items: BAD
// the task, not the store, goes into the request's items, where later handlers look for an ISessionStore

namespace Corpus.C720;

internal sealed class StoreMiddleware(SessionStoreFactory stores, Func<RequestContext, Task> next)
{
    public async Task InvokeAsync(RequestContext request, IDictionary<string, object?> items)
    {
        items["store"] = stores.GetAsync(request.User, request.Aborted); // BUG
        await next(request);
    }
}
