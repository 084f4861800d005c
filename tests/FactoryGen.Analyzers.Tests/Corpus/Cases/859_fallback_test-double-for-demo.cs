// 859 fallback, test-double-for-demo: BAD
// a class marked as a test double is what production code uses in its demo mode

namespace Corpus.C859;

[TestDouble(typeof(IMailGateway))]
internal sealed class RecordingMailGateway : IMailGateway
{
    private readonly List<string> _sent = [];
    public bool IsOpen => true;
    public ValueTask SendAsync(string body, CancellationToken cancellationToken = default) { _sent.Add(body); return default; }
    public void Dispose() => _sent.Clear();
    public ValueTask DisposeAsync() { _sent.Clear(); return default; }
}

internal sealed class MailMerge(string mode)
{
    public async Task<IMailGateway> GatewayAsync(UserContext sender, CancellationToken cancellationToken) => mode switch
    {
        "live" => await Factories.MailGateways.GetAsync(sender, cancellationToken),
        "demo" => new RecordingMailGateway(), // BUG
        _ => throw new NotSupportedException(mode),
    };
}
