// 510 bypass, target-typed-argument: BAD
// target-typed `new` as an argument

namespace Corpus.C510;

internal static class Usage
{
    private static int CountOf(WebSocketManager manager) => manager.Count;
    public static int Run(UserContext user) => CountOf(new(user)); // BUG
}
