// 862 fallback, failure-to-status: GOOD
// the catch answers with an HTTP status that tells the failure, not with a service

namespace Corpus.C862;

internal readonly record struct Response(int Status, string? Body);

internal sealed class DraftEndpoint
{
    public async Task<Response> GetAsync(RequestContext request)
    {
        try
        {
            var store = await Factories.SessionStores.GetAsync(request.User, request.Aborted);
            return store.Get("draft") is { } draft ? new Response(200, draft) : new Response(404, null);
        }
        catch (ScopeNotEnteredException)
        {
            return new Response(401, null);
        }
        catch (TimeoutException ex)
        {
            Log.Write(ex);
            return new Response(503, "try again later");
        }
    }
}
