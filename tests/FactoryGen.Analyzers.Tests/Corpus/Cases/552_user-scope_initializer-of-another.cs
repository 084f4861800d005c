// 552 user-scope, initializer-of-another: BAD
// Alice's instance set on the object that was made for Bob

namespace Corpus.C552;

internal sealed record Handler(UserContext User) { public IWebSocketManager? Manager { get; init; } }
internal static class Usage
{
    public static Handler Make(UserContext alice, UserContext bob) =>
        new(bob) { Manager = Factories.WebSockets.Get(alice) }; // BUG
}
