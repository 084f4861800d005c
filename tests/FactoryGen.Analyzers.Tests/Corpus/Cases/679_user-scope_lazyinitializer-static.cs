// 679 user-scope, lazyinitializer-static: BAD
// LazyInitializer fills a static field with the first caller's flags: everybody else gets them.

namespace Corpus.C679;

internal static class Toggles
{
    private static FeatureFlags? s_flags;

    public static bool IsOn(UserContext user, string flag)
    {
        var flags = LazyInitializer.EnsureInitialized(ref s_flags, () => Factories.FeatureFlags.Get(user)); // BUG
        return flags.IsOn(flag);
    }
}
