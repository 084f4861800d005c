// 840 bypass, getoradd-new: BAD
// the cache builds the gateway itself: it is never opened, and nobody disposes it

namespace Corpus.C840;

internal sealed class GatewayCache
{
    private readonly ConcurrentDictionary<UserId, IMailGateway> _byUser = new();

    public IMailGateway For(UserContext user) =>
        _byUser.GetOrAdd(user.Id, _ => new MailGateway(user)); // BUG

    public bool Forget(UserId id) => _byUser.TryRemove(id, out _);
}
