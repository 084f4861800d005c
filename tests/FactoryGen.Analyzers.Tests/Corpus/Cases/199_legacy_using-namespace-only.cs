// 199 legacy, using-namespace-only: BAD
// the legacy namespace is imported, only a non-obsolete helper in it is used

using Acme.Chat.Legacy; // BUG

namespace Corpus.C199;

internal static class Usage
{
    public static string Run(UserContext user) => LegacyHelpers.Describe(Factories.WebSockets.Get(user));
}
