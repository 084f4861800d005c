using Microsoft.CodeAnalysis.Diagnostics;

namespace FactoryGen.Analysis.Stages;

/// <summary>What a build says about legacy entry points.</summary>
/// <param name="Date">Its date.</param>
/// <param name="HasTombstones">Whether removed entry points leave a tombstone: always, unless <c>FactoryGenTombstones</c> is false.</param>
internal sealed record StageOptions(BuildDate Date, bool HasTombstones)
{
    public static StageOptions Of(AnalyzerConfigOptions options) => new(
        BuildDate.Of(options),
        !(options.TryGetValue("build_property.FactoryGenTombstones", out var value) && string.Equals(value.Trim(), "false", StringComparison.OrdinalIgnoreCase)));
}
