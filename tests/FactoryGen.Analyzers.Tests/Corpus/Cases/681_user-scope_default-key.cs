// 681 user-scope, default-key: BAD
// The context is made of default(UserId): a key without a value.

namespace Corpus.C681;

internal sealed class Janitor(SessionStoreFactory sessions)
{
    public async Task SweepAsync(CancellationToken ct)
    {
        var store = await sessions.GetAsync(new UserContext(default(UserId)), ct); // BUG
        await store.SaveAsync("swept", DateTime.UtcNow.ToString("O"), ct);
    }
}
