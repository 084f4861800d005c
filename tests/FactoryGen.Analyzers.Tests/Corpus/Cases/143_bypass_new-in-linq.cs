// 143 bypass, new-in-linq: BAD
// `new` inside a LINQ projection: one uninitialised gateway per user

namespace Corpus.C143;

internal static class Usage
{
    public static IMailGateway[] Make(IEnumerable<UserContext> users) => users.Select(u => (IMailGateway)new MailGateway(u)).ToArray(); // BUG
}
