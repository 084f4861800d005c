// 640 fire-and-forget, expression-lambda-to-action: BAD
// An expression lambda that becomes an Action throws the factory's task away.

namespace Corpus.C640;

internal sealed class PresenceHub
{
    private readonly Dictionary<string, Action<UserContext>> _handlers = new(StringComparer.Ordinal);

    public PresenceHub(MailGatewayFactory gateways, WebSocketManagerFactory sockets)
    {
        _handlers["joined"] = user => sockets.Get(user).Send("joined");
        _handlers["idle"] = user => gateways.GetAsync(user); // BUG
    }

    public void Handle(string message, UserContext user) => _handlers[message](user);
}
