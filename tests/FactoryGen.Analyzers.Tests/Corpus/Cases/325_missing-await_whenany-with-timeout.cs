// 325 missing-await, whenany-with-timeout: GOOD
// the task races with a delay, and is compared with the winner

namespace Corpus.C325;

internal static class Usage
{
    public static async Task<ISessionStore?> Run(UserContext user, CancellationToken ct)
    {
        var opening = Factories.SessionStores.GetAsync(user, ct);
        var first = await Task.WhenAny(opening, Task.Delay(1000, ct));
        return first == opening ? await opening : null;
    }
}
