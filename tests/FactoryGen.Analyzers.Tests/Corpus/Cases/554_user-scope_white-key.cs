// 554 user-scope, white-key: BAD
// a white text as the user id, in a local first

namespace Corpus.C554;

internal static class Usage
{
    public static int Run()
    {
        var nobody = new UserContext(new UserId("  "));
        return Factories.WebSockets.Get(nobody).Count; // BUG
    }
}
