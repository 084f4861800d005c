// 536 user-scope, guarded-null: GOOD
// a context that may be missing is checked before it is used

namespace Corpus.C536;

internal static class Usage
{
    public static int Run(UserContext? user)
    {
        if (user is null) { return 0; }
        return Factories.WebSockets.Get(user).Count;
    }
    public static int OrThrow(UserContext? user) => Factories.WebSockets.Get(user ?? throw new InvalidOperationException("nobody is signed in")).Count;
}
