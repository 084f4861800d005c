// 763 bypass, with-in-query: BAD
// `with` in a query's select clones the flags that the factory made: a second instance for the same user

namespace Corpus.C763;

internal sealed class FlagReport(FeatureFlagsFactory flags)
{
    public IEnumerable<string> Lines(IEnumerable<UserContext> users) =>
        from user in users
        let named = flags.Get(user) with { Owner = user.Id.Value } // BUG
        where named.IsOn("beta")
        select named.Owner + ": beta";
}
