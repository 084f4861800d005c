// 692 fallback, initializer-falls-back-to-loopback: BAD
// The initialiser of a scoped implementation answers a failed connection with a loopback transport.

namespace Corpus.C692;

internal interface ITransport { Task WriteAsync(string line, CancellationToken ct); }
internal sealed class TcpTransport : ITransport
{
    public static Task<ITransport> DialAsync(string host, CancellationToken ct) => Task.FromException<ITransport>(new System.IO.IOException(host));
    public Task WriteAsync(string line, CancellationToken ct) => Task.CompletedTask;
}
internal sealed class LoopbackTransport : ITransport { public Task WriteAsync(string line, CancellationToken ct) => Task.CompletedTask; }

internal interface IFeed { Task PublishAsync(string line, CancellationToken ct); }

[ScopedFactory(typeof(IFeed))]
internal sealed class Feed(UserContext user) : IFeed
{
    private ITransport? _transport;

    [AsyncInitializer]
    public async Task ConnectAsync(CancellationToken cancellationToken)
    {
        try { _transport = await TcpTransport.DialAsync(user.Id.Value, cancellationToken); }
        catch (System.IO.IOException) { _transport = new LoopbackTransport(); } // BUG
    }

    public Task PublishAsync(string line, CancellationToken ct) => _transport!.WriteAsync(line, ct);
}
