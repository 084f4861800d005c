// 504 bypass, dto-from-json: GOOD
// a DTO is read, the service is only written

using System.Text.Json;

namespace Corpus.C504;

internal sealed record FlagsDto(string Owner);
internal static class Usage
{
    public static FlagsDto? Read(string json) => JsonSerializer.Deserialize<FlagsDto>(json);
    public static string Write(UserContext user) => JsonSerializer.Serialize(Factories.FeatureFlags.Get(user));
}
