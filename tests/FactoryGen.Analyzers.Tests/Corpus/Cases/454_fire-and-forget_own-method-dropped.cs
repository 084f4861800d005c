// 454 fire-and-forget, own-method-dropped: BAD
// the task of a method of one's own that awaits the factory, dropped

namespace Corpus.C454;

internal static class Usage
{
    public static void Warm(UserContext user)
    {
        _ = WarmAsync(user); // BUG
    }
    private static async Task WarmAsync(UserContext user) => (await Factories.SessionStores.GetAsync(user)).Get("k");
}
