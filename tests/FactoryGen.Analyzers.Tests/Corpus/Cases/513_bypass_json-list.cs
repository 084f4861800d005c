// 513 bypass, json-list: BAD
// a serialiser builds a list of them

using System.Text.Json;

namespace Corpus.C513;

internal static class Usage
{
    public static int Read(string json) => JsonSerializer.Deserialize<List<FeatureFlags>>(json)!.Count; // BUG
}
