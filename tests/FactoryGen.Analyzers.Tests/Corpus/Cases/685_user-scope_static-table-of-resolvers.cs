// 685 user-scope, static-table-of-resolvers: GOOD
// The static table holds delegates that ask the factory at each call; no instance is kept.

namespace Corpus.C685;

internal static class Senders
{
    private static readonly Dictionary<string, Action<UserContext, string>> Table = new(StringComparer.Ordinal)
    {
        ["socket"] = static (user, text) => Factories.WebSockets.Get(user).Send(text),
        ["metric"] = static (user, text) => Factories.MetricsHubs.Get(user).Increment(text),
    };

    public static void Send(string kind, UserContext user, string text) => Table[kind](user, text);
}
