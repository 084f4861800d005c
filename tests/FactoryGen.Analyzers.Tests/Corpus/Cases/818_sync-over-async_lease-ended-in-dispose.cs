// 818 sync-over-async, lease-ended-in-dispose: BAD
// Dispose blocks on the end of the lease

namespace Corpus.C818;

internal sealed class DeviceConnection(ScopeHost<UserContext> scopes, UserContext device) : IDisposable
{
    private readonly ScopeLease<UserContext> _lease = scopes.Enter(device);

    public void Report(double celsius) =>
        Factories.WebSockets.Get(_lease.Context).Send(celsius.ToString("F1", System.Globalization.CultureInfo.InvariantCulture));

    public void Dispose() => _lease.DisposeAsync().AsTask().Wait(); // BUG
}
