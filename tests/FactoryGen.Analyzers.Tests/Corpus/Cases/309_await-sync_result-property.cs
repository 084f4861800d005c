// 309 await-sync, result-property: BAD
// `.Result` on the result of a sync factory, left over from before

namespace Corpus.C309;

internal static class Usage
{
    public static int Run(UserContext user) => Factories.WebSockets.Get(user).Result.Count; // BUG
}
