// 537 user-scope, unique-guest: GOOD
// everybody who is nobody gets an id of their own

namespace Corpus.C537;

internal static class Usage
{
    public static int Run(UserContext? user) => Factories.WebSockets.Get(user ?? UserContext.For(Guid.NewGuid().ToString("N"))).Count;
}
