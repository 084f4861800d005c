// 437 sync-over-async, on-own-async-method: BAD
// .Wait() on a method of one's own that awaits the factory

namespace Corpus.C437;

internal static class Usage
{
    public static void Warm(UserContext user) => WarmAsync(user).Wait(); // BUG
    private static async Task WarmAsync(UserContext user) => (await Factories.SessionStores.GetAsync(user)).Get("k");
}
