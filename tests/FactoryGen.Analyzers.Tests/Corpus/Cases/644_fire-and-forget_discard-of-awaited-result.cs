// 644 fire-and-forget, discard-of-awaited-result: GOOD
// What is discarded is the awaited service, not the task.

namespace Corpus.C644;

internal sealed class SignIn(SessionStoreFactory sessions, MailGatewayFactory gateways)
{
    public async Task<int> HandleAsync(RequestContext request)
    {
        _ = await sessions.GetAsync(request.User, request.Aborted);
        await gateways.GetAsync(request.User, request.Aborted);
        return 204;
    }
}
