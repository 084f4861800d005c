// 532 user-scope, static-number-from-it: GOOD
// what the instance says is kept, not the instance

namespace Corpus.C532;

internal static class Usage
{
    private static int _last;
    private static string _path = "";
    public static void Note(UserContext user) { _last = Factories.WebSockets.Get(user).Count; _path = Factories.TempWorkspaces.Get(user).Path; }
    public static string Last => _path + _last;
}
