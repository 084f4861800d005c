// 671 bypass, with-on-a-local: BAD
// `with` clones the user's flags from a local: a second instance that the scope doesn't know.

namespace Corpus.C671;

internal sealed class Impersonation(FeatureFlagsFactory factory)
{
    public bool IsOn(UserContext user, string flag)
    {
        var flags = factory.Get(user);
        if (flags.Owner.Length == 0)
            flags = flags with { Owner = user.Id.Value }; // BUG
        return flags.IsOn(flag);
    }
}
