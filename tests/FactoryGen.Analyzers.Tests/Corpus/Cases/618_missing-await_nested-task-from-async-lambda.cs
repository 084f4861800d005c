// 618 missing-await, nested-task-from-async-lambda: BAD
// The async lambda returns the factory's task instead of awaiting it, so WhenAll waits for the outer tasks only.

namespace Corpus.C618;

internal sealed class Preloader(SessionStoreFactory sessions)
{
    public async Task<int> PreloadAsync(IReadOnlyList<UserContext> users, CancellationToken ct)
    {
        var opened = await Task.WhenAll(users.Select(async user =>
        {
            await Task.Delay(Random.Shared.Next(100), ct);
            return sessions.GetAsync(user, ct); // BUG
        }));
        return opened.Length;
    }
}
