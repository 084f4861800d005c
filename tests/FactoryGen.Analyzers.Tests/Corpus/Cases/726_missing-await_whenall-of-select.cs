// 726 missing-await, whenall-of-select: GOOD
// tasks from Select without an `await` of their own, gathered by an awaited WhenAll with a spread

namespace Corpus.C726;

internal sealed class TeamExport(SessionStoreFactory stores)
{
    public async Task<IReadOnlyList<string?>> ThemesAsync(UserContext lead, IEnumerable<UserContext> members, CancellationToken ct)
    {
        Task<ISessionStore>[] opening = [stores.GetAsync(lead, ct), .. members.Select(m => stores.GetAsync(m, ct))];
        var opened = await Task.WhenAll(opening);
        return [.. opened.Select(s => s.Get("theme"))];
    }
}
