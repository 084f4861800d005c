// 870 async-dispose, leases-on-async-stack: GOOD
// leases that nobody seems to dispose: their ends are on an asynchronous stack, which is awaited

namespace Corpus.C870;

internal sealed class Tournament(ScopeHost<UserContext> scopes)
{
    public async Task RunAsync(IReadOnlyList<UserContext> players, CancellationToken cancellationToken)
    {
        await using var cleanup = new AsyncCleanupStack();
        foreach (var player in players)
        {
            var lease = scopes.Enter(player);
            cleanup.AddCleanup(lease.DisposeAsync);
            await Factories.WebSockets.Get(lease.Context).SendAsync("welcome", cancellationToken);
        }
    }
}
