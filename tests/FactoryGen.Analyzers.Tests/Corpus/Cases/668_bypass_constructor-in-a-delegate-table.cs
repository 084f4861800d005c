// 668 bypass, constructor-in-a-delegate-table: BAD
// A table of creators: one entry goes through the factory, the other constructs an uninitialised gateway.

namespace Corpus.C668;

internal static class Channels
{
    private static readonly Dictionary<string, Func<UserContext, object>> Creators = new(StringComparer.Ordinal)
    {
        ["socket"] = user => Factories.WebSockets.Get(user),
        ["mail"] = user => new MailGateway(user), // BUG
    };

    public static object Create(string kind, UserContext user) => Creators[kind](user);
}
