// 555 user-scope, default-key: BAD
// the key is the default of its type

namespace Corpus.C555;

internal static class Usage
{
    public static int Run() => Factories.WebSockets.Get(new UserContext(default)).Count; // BUG
    public static int Again(UserContext user) => Factories.WebSockets.Get(user with { Id = new() }).Count; // BUG
}
