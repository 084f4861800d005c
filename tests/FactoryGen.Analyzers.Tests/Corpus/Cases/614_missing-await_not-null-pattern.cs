// 614 missing-await, not-null-pattern: BAD
// `is { }` tests the task, which is never null, and its state is taken for the gateway's.

namespace Corpus.C614;

internal sealed class MailHealth(MailGatewayFactory gateways)
{
    public bool IsHealthy(UserContext user, CancellationToken cancellationToken)
    {
        if (gateways.GetAsync(user, cancellationToken) is { IsFaulted: false } gateway) // BUG
        {
            Log.Write(gateway);
            return true;
        }
        return false;
    }
}
