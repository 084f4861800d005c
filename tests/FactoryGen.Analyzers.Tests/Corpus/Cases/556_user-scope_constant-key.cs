// 556 user-scope, constant-key: BAD
// a label instead of a user

namespace Corpus.C556;

internal static class Usage
{
    private const string Nobody = "anonymous";
    public static int Run() => Factories.WebSockets.Get(UserContext.For(Nobody)).Count; // BUG
}
