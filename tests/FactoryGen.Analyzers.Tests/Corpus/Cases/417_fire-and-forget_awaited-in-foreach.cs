// 417 fire-and-forget, awaited-in-foreach: GOOD
// a foreach that awaits, in place of List.ForEach

namespace Corpus.C417;

internal static class Usage
{
    public static async Task WarmAll(List<UserContext> users, CancellationToken ct)
    {
        foreach (var user in users) await Factories.SessionStores.GetAsync(user, ct);
        users.ForEach(user => Log.Write(user));
    }
}
