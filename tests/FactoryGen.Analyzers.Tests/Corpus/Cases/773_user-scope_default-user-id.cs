// 773 user-scope, default-user-id: BAD
// a context around `default` has a null key: there is no user behind it

namespace Corpus.C773;

internal static class Anonymous
{
    public static void Broadcast(string text)
    {
        var guest = new UserContext(default);
        Factories.WebSockets.Get(guest).Send(text); // BUG
    }
}
