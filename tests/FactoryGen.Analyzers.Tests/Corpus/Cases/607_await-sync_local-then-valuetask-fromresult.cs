// 607 await-sync, local-then-valuetask-fromresult: BAD
// The synchronous result goes through a local and a log line before it is wrapped into a ValueTask.

namespace Corpus.C607;

internal sealed class FlagLoader(IScopedFactory<UserContext, FeatureFlags> factory)
{
    public ValueTask<FeatureFlags> LoadAsync(UserContext user, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var flags = factory.Get(user);
        Log.Write("flags of " + flags.Owner);
        return ValueTask.FromResult(flags); // BUG
    }
}
