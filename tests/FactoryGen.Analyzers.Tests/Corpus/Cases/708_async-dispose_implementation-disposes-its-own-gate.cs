// 708 async-dispose, implementation-disposes-its-own-gate: GOOD
// A scoped implementation disposes its own semaphore, and leaves the scoped service that it was given alone.

namespace Corpus.C708;

internal interface IPresence
{
    Task AnnounceAsync(string state, CancellationToken cancellationToken);
}

[ScopedFactory(typeof(IPresence))]
internal sealed class Presence(UserContext user, IWebSocketManager socket) : IPresence, IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public async Task AnnounceAsync(string state, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try { await socket.SendAsync(user.Id.Value + " is " + state, cancellationToken); }
        finally { _gate.Release(); }
    }

    public void Dispose() => _gate.Dispose();
}
