// 844 bypass, deserialized: BAD
// the flags, a scoped service, are read from JSON instead of being asked from their factory

namespace Corpus.C844;

using System.Text.Json;

internal static class FlagFile
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static bool IsOn(ReadOnlySpan<byte> json, string flag)
    {
        var flags = JsonSerializer.Deserialize<FeatureFlags>(json, Options); // BUG
        return flags is not null && flags.IsOn(flag);
    }
}
