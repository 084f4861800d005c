// 546 user-scope, static-method-of-instance: BAD
// a static delegate to a method of one user's instance

namespace Corpus.C546;

internal static class Usage
{
    private static Action<string>? _send;
    public static void Run(UserContext user) => _send = Factories.WebSockets.Get(user).Send; // BUG
    public static void Shout() => _send?.Invoke("hello");
}
