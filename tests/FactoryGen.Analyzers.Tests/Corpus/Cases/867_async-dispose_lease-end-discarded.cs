// 867 async-dispose, lease-end-discarded: BAD
// the lease's end is started in the finally and not awaited

namespace Corpus.C867;

internal sealed class GatewayPoll(ScopeHost<UserContext> scopes)
{
    public async Task<bool> PollAsync(UserContext device, CancellationToken cancellationToken)
    {
        var lease = scopes.Enter(device);
        try
        {
            var gateway = await Factories.MailGateways.GetAsync(lease.Context, cancellationToken);
            return gateway.IsOpen;
        }
        finally
        {
            _ = lease.DisposeAsync(); // BUG
        }
    }
}
