// 503 bypass, collections-of-it: GOOD
// lists, arrays and dictionaries for instances are not instances

namespace Corpus.C503;

internal static class Usage
{
    public static int Run(IEnumerable<UserContext> users)
    {
        var all = new List<IWebSocketManager>(8);
        var real = new WebSocketManager[4];
        var flags = new Dictionary<string, FeatureFlags>();
        foreach (var user in users) { all.Add(Factories.WebSockets.Get(user)); }
        return all.Count + real.Length + flags.Count + Enumerable.Empty<FeatureFlags>().Count() + Array.Empty<WebSocketManager>().Length;
    }
}
