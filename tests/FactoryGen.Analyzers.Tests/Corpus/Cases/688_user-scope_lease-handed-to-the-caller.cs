// 688 user-scope, lease-handed-to-the-caller: GOOD
// The entered lease is the method's result: its caller disposes it.

namespace Corpus.C688;

internal sealed class Sessions(ScopeHost<UserContext> scopes, MetricsHubFactory hubs)
{
    public ScopeLease<UserContext> Begin(UserContext user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var lease = scopes.Enter(user);
        return lease;
    }

    public async Task RunAsync(UserContext user, Func<UserContext, Task> body)
    {
        await using var lease = Begin(user);
        hubs.Get(lease.Context).Increment("sessions");
        await body(lease.Context);
    }
}
