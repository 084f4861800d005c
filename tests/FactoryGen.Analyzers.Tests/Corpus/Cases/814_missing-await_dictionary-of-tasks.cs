// 814 missing-await, dictionary-of-tasks: GOOD
// tasks kept in a dictionary without await at first; all of them are awaited below

namespace Corpus.C814;

internal static class Scoreboard
{
    public static async Task PrintAsync(IReadOnlyCollection<UserContext> players, CancellationToken cancellationToken)
    {
        Dictionary<UserId, Task<ISessionStore>> opening =
            players.ToDictionary(p => p.Id, p => Factories.SessionStores.GetAsync(p, cancellationToken));
        await Task.WhenAll(opening.Values);
        foreach (var (id, store) in opening)
            Log.Write(id.Value + ": " + (await store).Get("score"));
    }
}
