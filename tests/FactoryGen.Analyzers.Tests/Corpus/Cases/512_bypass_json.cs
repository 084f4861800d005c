// 512 bypass, json: BAD
// a serialiser builds it

using System.Text.Json;

namespace Corpus.C512;

internal static class Usage
{
    public static IFeatureFlags? Read(string json) => JsonSerializer.Deserialize<FeatureFlags>(json); // BUG
}
