// 624 sync-over-async, lazy-of-service: BAD
// Lazy<T> over the service instead of the task: its value factory blocks.

namespace Corpus.C624;

internal sealed class MailCommand
{
    private readonly Lazy<IMailGateway> _gateway;

    public MailCommand(MailGatewayFactory gateways, UserContext user) =>
        _gateway = new Lazy<IMailGateway>(() => gateways.GetAsync(user).Result); // BUG

    public bool CanExecute() => _gateway.Value.IsOpen;
}
