// 785 fallback, initialiser-falls-back-to-loopback: BAD
// the initialiser catches its own failure to connect and works on with a loopback that delivers nothing

namespace Corpus.C785;

using System.IO;

internal interface IRelay { Task PushAsync(string text, CancellationToken cancellationToken = default); }

internal interface IWire { Task WriteAsync(string text, CancellationToken ct); }

internal sealed class TcpWire(string host) : IWire
{
    public Task ConnectAsync(CancellationToken ct) => Task.FromException(new IOException("no route to " + host));
    public Task WriteAsync(string text, CancellationToken ct) => Task.CompletedTask;
}

internal sealed class LoopbackWire : IWire { public Task WriteAsync(string text, CancellationToken ct) => Task.CompletedTask; }

[ScopedFactory(typeof(IRelay))]
internal sealed class Relay(UserContext user) : IRelay
{
    private IWire? _wire;

    [AsyncInitializer]
    public async Task ConnectAsync(CancellationToken ct)
    {
        var tcp = new TcpWire(user.Id.Value + ".relay.local");
        try { await tcp.ConnectAsync(ct); _wire = tcp; }
        catch (IOException) { _wire = new LoopbackWire(); } // BUG
    }

    public Task PushAsync(string text, CancellationToken cancellationToken = default) =>
        _wire?.WriteAsync(text, cancellationToken) ?? throw new InvalidOperationException("not connected");
}
