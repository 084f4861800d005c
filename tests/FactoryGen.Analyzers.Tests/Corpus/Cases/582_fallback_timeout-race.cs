// 582 fallback, timeout-race: BAD
// a race against a delay, and a fake for who loses it

using Acme.Chat.Testing;

namespace Corpus.C582;

internal static class Usage
{
    public static async Task<ISessionStore> Open(UserContext user, CancellationToken ct)
    {
        var opening = Factories.SessionStores.GetAsync(user, ct);
        return await Task.WhenAny(opening, Task.Delay(1000, ct)) == opening ? await opening : new InMemorySessionStore(); // BUG
    }
}
