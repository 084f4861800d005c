// 787 fallback, failure-becomes-reply: GOOD
// a catch around the factory returns something else, but it is the handler's answer to the client, not a service

namespace Corpus.C787;

internal sealed record Reply(int Status, string Body);

internal sealed class ThemeHandler(SessionStoreFactory stores)
{
    public async Task<Reply> HandleAsync(RequestContext request)
    {
        try
        {
            var store = await stores.GetAsync(request.User, request.Aborted);
            return new(200, store.Get("theme") ?? "light");
        }
        catch (ScopeNotEnteredException ex)
        {
            Log.Write(ex);
            return new(503, "try again");
        }
    }
}
