// 151 bypass, record-with: BAD
// `with` clones a factory-made record for another owner

namespace Corpus.C151;

internal static class Usage
{
    public static IFeatureFlags For(UserContext user, string other) => Factories.FeatureFlags.Get(user) with { Owner = other }; // BUG
}
