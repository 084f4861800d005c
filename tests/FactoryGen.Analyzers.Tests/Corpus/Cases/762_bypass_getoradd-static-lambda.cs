// 762 bypass, getoradd-static-lambda: BAD
// a cache's value factory constructs the gateway itself, so nobody has opened it

namespace Corpus.C762;

internal sealed class MailDispatcher
{
    private readonly ConcurrentDictionary<UserId, IMailGateway> _gateways = new();

    public ValueTask SendAsync(UserContext user, string body, CancellationToken ct) =>
        _gateways.GetOrAdd(user.Id, static (_, owner) => new MailGateway(owner), user).SendAsync(body, ct); // BUG
}
