// 697 fallback, catch-answers-with-a-status: GOOD
// The endpoint turns a failure into a status code, never into another service.

namespace Corpus.C697;

internal readonly record struct Reply(int Status, string? Body);

internal sealed class ThemeEndpoint(SessionStoreFactory sessions)
{
    public async Task<Reply> GetAsync(RequestContext request)
    {
        try
        {
            var store = await sessions.GetAsync(request.User, request.Aborted);
            return new Reply(200, store.Get("theme") ?? "light");
        }
        catch (ScopeNotEnteredException) { return new Reply(401, null); }
        catch (TimeoutException ex)
        {
            Log.Write(ex);
            return new Reply(503, null);
        }
    }
}
