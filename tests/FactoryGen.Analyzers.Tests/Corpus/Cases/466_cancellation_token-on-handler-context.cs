// 466 cancellation, token-on-handler-context: BAD
// the context of a lambda carries the token

namespace Corpus.C466;

internal static class Usage
{
    public static Func<RequestContext, Task<string?>> Handler() => async request => (await Factories.SessionStores.GetAsync(request.User)).Get("k"); // BUG
}
