// 635 fire-and-forget, timer-callback: BAD
// An async lambda as a Timer callback is async void: a failing factory ends the process.

namespace Corpus.C635;

internal sealed class Heartbeat(MailGatewayFactory gateways) : IDisposable
{
    private Timer? _timer;

    public void Start(UserContext user) =>
        _timer = new Timer(async state => Log.Write((await gateways.GetAsync((UserContext)state!)).IsOpen), user, 0, 60_000); // BUG

    public void Dispose() => _timer?.Dispose();
}
