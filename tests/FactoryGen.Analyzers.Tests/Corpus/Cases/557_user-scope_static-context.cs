// 557 user-scope, static-context: GOOD
// a context that is meant for all is a static of its own

namespace Corpus.C557;

internal static class Usage
{
    private static readonly UserContext Housekeeping = UserContext.For("housekeeping");
    public static int Run() => Factories.WebSockets.Get(Housekeeping).Count;
}
