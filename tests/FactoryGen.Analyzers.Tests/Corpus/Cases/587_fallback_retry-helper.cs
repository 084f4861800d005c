// 587 fallback, retry-helper: BAD
// a retry helper with a last resort

using Acme.Chat.Testing;

namespace Corpus.C587;

internal static class Retry
{
    public static async Task<T> Times<T>(int count, Func<Task<T>> attempt, Func<T> lastResort)
    {
        while (count-- > 0) { try { return await attempt(); } catch (TimeoutException) { await Task.Yield(); } }
        return lastResort();
    }
}
internal static class Usage
{
    public static Task<ISessionStore> Open(UserContext user, CancellationToken ct) =>
        Retry.Times(3, () => Factories.SessionStores.GetAsync(user, ct), () => new InMemorySessionStore()); // BUG
}
