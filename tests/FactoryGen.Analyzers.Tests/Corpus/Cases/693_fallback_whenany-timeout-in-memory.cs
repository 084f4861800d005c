// 693 fallback, whenany-timeout-in-memory: BAD
// If the factory isn't ready within a second, an in-memory store answers instead.

namespace Corpus.C693;

using Acme.Chat.Testing;

internal sealed class ImpatientStores(SessionStoreFactory sessions)
{
    public async Task<ISessionStore> OpenAsync(UserContext user, CancellationToken ct)
    {
        var opening = sessions.GetAsync(user, ct);
        var first = await Task.WhenAny(opening, Task.Delay(TimeSpan.FromSeconds(1), ct));
        return first == opening ? await opening : new InMemorySessionStore(); // BUG
    }
}
