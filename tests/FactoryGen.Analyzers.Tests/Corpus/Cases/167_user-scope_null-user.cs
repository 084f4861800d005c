// 167 user-scope, null-user: BAD
// null! user context

namespace Corpus.C167;

internal static class Usage
{
    public static int Run() => Factories.WebSockets.Get(null!).Count; // BUG
}
