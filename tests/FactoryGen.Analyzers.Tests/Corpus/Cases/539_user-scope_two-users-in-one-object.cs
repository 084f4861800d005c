// 539 user-scope, two-users-in-one-object: GOOD
// an object about two users, with the instance of each

namespace Corpus.C539;

internal sealed record Pair(UserContext First, IWebSocketManager Ours, UserContext Second, IWebSocketManager Theirs);
internal static class Usage
{
    public static Pair Meet(UserContext alice, UserContext bob) => new(alice, Factories.WebSockets.Get(alice), bob, Factories.WebSockets.Get(bob));
}
