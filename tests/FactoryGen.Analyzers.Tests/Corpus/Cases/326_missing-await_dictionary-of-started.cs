// 326 missing-await, dictionary-of-started: GOOD
// tasks as keys of what was started, awaited by WhenAny over the keys

namespace Corpus.C326;

internal static class Usage
{
    public static async Task<UserContext> First(IEnumerable<UserContext> users, CancellationToken ct)
    {
        var started = new Dictionary<Task<ISessionStore>, UserContext>();
        foreach (var user in users) started[Factories.SessionStores.GetAsync(user, ct)] = user;
        return started[await Task.WhenAny(started.Keys)];
    }
}
