// 854 user-scope, lease-handed-over: GOOD
// the lease isn't disposed where it is entered: the caller gets it, and a failure disposes it

namespace Corpus.C854;

internal static class GameSessions
{
    public static async Task<ScopeLease<UserContext>> StartAsync(ScopeHost<UserContext> scopes, UserContext player, CancellationToken cancellationToken)
    {
        var lease = scopes.Enter(player);
        try
        {
            var store = await Factories.SessionStores.GetAsync(lease.Context, cancellationToken);
            await store.SaveAsync("started", DateTimeOffset.UtcNow.ToString("O"), cancellationToken);
            return lease;
        }
        catch
        {
            await lease.DisposeAsync();
            throw;
        }
    }
}
