// 805 await-sync, async-extension-without-await: BAD
// an async extension method that awaits nothing re-exports the synchronous factory as a task

namespace Corpus.C805;

internal static class FeatureFlagExtensions
{
    public static async Task<FeatureFlags> LoadFlagsAsync(this UserContext user) => Factories.FeatureFlags.Get(user); // BUG

    public static bool Has(this FeatureFlags flags, params string[] names) => names.All(flags.IsOn);
}
