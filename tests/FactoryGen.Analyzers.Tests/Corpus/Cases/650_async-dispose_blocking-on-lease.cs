// 650 async-dispose, blocking-on-lease: BAD
// A synchronous method blocks on the lease's DisposeAsync.

namespace Corpus.C650;

internal sealed class FlagProbe(ScopeHost<UserContext> scopes, FeatureFlagsFactory flags)
{
    public bool Probe(UserContext user, string flag)
    {
        var lease = scopes.Enter(user);
        try
        {
            return flags.Get(user).IsOn(flag);
        }
        finally
        {
            lease.DisposeAsync().AsTask().GetAwaiter().GetResult(); // BUG
        }
    }
}
