// 551 user-scope, captured-by-static-lambda: BAD
// a static delegate captures one user's instance

namespace Corpus.C551;

internal static class Usage
{
    private static Action<string>? _send;
    public static void Run(UserContext user)
    {
        var ws = Factories.WebSockets.Get(user);
        _send = m => ws.Send(m); // BUG
    }
    public static void Shout() => _send?.Invoke("hello");
}
