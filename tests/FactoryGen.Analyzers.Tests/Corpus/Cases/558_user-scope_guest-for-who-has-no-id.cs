// 558 user-scope, guest-for-who-has-no-id: BAD
// who has no id shares a scope with all who have none

namespace Corpus.C558;

internal static class Usage
{
    public static int Run(string? id) => Factories.WebSockets.Get(UserContext.For(id ?? "guest")).Count; // BUG
    public static int Or(UserContext? user) => Factories.WebSockets.Get(user ?? UserContext.For("guest")).Count; // BUG
}
