// 133 cancellation, token-on-request-context: BAD
// the request context carries the token (Aborted), not forwarded

namespace Corpus.C133;

internal static class Usage
{
    public static async Task<string?> Run(RequestContext request)
    {
        request.Aborted.ThrowIfCancellationRequested();
        return (await Factories.SessionStores.GetAsync(request.User)).Get("k"); // BUG
    }
}
