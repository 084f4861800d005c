// 203 legacy, typeof: BAD
// typeof(legacy)

namespace Corpus.C203;

internal static class Usage
{
    public static string Run() => typeof(Acme.Chat.Legacy.LegacyMetrics).Name; // BUG
}
