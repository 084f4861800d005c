// 684 user-scope, method-group-in-a-static-list: BAD
// A delegate on the user's instance goes into a static list of subscribers, and with it the instance.

namespace Corpus.C684;

internal static class Announcements
{
    private static readonly List<Action<string>> Subscribers = new();

    public static void Subscribe(UserContext user)
    {
        var ws = Factories.WebSockets.Get(user);
        Subscribers.Add(ws.Send); // BUG
    }

    public static void Publish(string text) => Subscribers.ForEach(s => s(text));
}
