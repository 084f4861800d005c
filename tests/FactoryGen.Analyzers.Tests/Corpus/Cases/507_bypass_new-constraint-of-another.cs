// 507 bypass, new-constraint-of-another: GOOD
// a `new()` constraint that another class meets

namespace Corpus.C507;

internal sealed class Options { public bool Verbose { get; set; } }
internal static class Usage
{
    private static T Fresh<T>() where T : new() => new();
    private static T Same<T>(T value) where T : class => value;
    public static bool Run(UserContext user) => Fresh<Options>().Verbose && Same(Factories.FeatureFlags.Get(user)).IsOn("x");
}
