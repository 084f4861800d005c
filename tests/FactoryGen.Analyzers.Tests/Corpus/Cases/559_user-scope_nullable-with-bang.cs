// 559 user-scope, nullable-with-bang: BAD
// a context that is declared nullable, and a `!` over it

namespace Corpus.C559;

internal static class Usage
{
    public static Task<IMailGateway> Open(UserContext? user, CancellationToken ct) => Factories.MailGateways.GetAsync(user!, ct); // BUG
    public static int First(IEnumerable<UserContext> users) => Factories.WebSockets.Get(users.FirstOrDefault()!).Count; // BUG
    public static int Of(RequestContext? request) => Factories.WebSockets.Get(request?.User!).Count; // BUG
}
